/** What a reader opens in a guide. */
import { expect } from '@playwright/test';
import { openGuide, openMenu } from '../pages.ts';
import { addFact, button, GUIDE, openWith, press, unfold, VERSIONS, WORK, type State } from './state.ts';

export const ofGuides: readonly State[] = [
  {
    name: 'all steps, with what is folded open',
    open: async (page) => {
      await openGuide(page, VERSIONS);
      await press(button(page, 'Show all steps'));
      const closed = page
        .getByRole('main')
        .locator('details:not([open]) > summary')
        .filter({ visible: true });
      while ((await closed.count()) > 0) await closed.first().press('Enter');
      await page.keyboard.press('Control+Home');
    },
    shows: (page) => button(page, 'Show all steps'),
  },
  {
    name: 'a guide that is finished',
    open: async (page) => {
      await openGuide(page, '/guides/unlink-aws-account/');
      for (const box of await page.locator('[data-step]').getByRole('checkbox').all())
        if (await box.isVisible()) await box.press('Space');
    },
    shows: (page) => page.locator('#finished'),
  },
  {
    name: 'the menu of a step that waits for a day that cannot be',
    hasFields: true,
    open: async (page) => {
      await openGuide(page, GUIDE);
      const menu = await openMenu(page, 'open-agreements');
      await press(button(menu, 'Waiting'));
      await menu.getByLabel('until').fill('9999-12-31');
      await menu.getByLabel('Note').focus();
    },
    shows: (page) => page.getByRole('dialog').getByText('Choose a day between'),
  },
  {
    name: 'the question before all ticks are cleared',
    hasFields: true,
    open: async (page) => {
      await openWith(page, WORK, `${GUIDE}#open-agreements`);
      const menu = await openMenu(page, 'open-agreements');
      await press(button(menu, 'Clear all ticks of this guide'));
      await expect(button(menu, 'Keep them')).toBeFocused();
    },
    shows: (page) => button(page, 'Keep them'),
  },
  {
    name: 'a step that is shared with facts, one of which was refused, with its code for phones',
    hasFields: true,
    open: async (page) => {
      await openWith(page, WORK, `${GUIDE}#open-agreements`);
      const menu = await openMenu(page, 'open-agreements');
      await press(button(menu, 'Share…'));
      await menu.getByRole('checkbox', { name: /Agreement ID/ }).press('Space');
      await unfold(menu, 'Add a fact');
      await addFact(menu, 'buyerAccountId', '12');
      await unfold(menu, 'Other formats');
      await unfold(menu, 'QR code');
    },
    shows: (page) => page.getByRole('dialog').getByRole('img'),
  },
  {
    name: 'the list of steps over a phone’s guide',
    width: 360,
    open: async (page) => {
      await openGuide(page, GUIDE);
      await press(button(page, 'List of steps').or(page.locator('[popovertarget=contents]')).first());
    },
    shows: (page) => page.locator('#contents'),
  },
  {
    name: 'the menu of pages on a phone',
    width: 360,
    open: async (page) => {
      await openGuide(page, GUIDE);
      await press(button(page, 'Menu'));
    },
    shows: (page) => page.getByRole('navigation', { name: 'Main' }).getByRole('link').first(),
  },
];
