/** A request while it is written. */
import { expect } from '@playwright/test';
import { openGuide } from '../pages.ts';
import { AGREEMENT, button, GUIDE, press, refuse, unfold, type State } from './state.ts';

export const ofTheComposer: readonly State[] = [
  {
    name: 'a request of which something is missing',
    hasFields: true,
    open: async (page) => {
      await page.goto('/compose/buyer-message/');
      const reason = page.getByLabel('Why you requested the cancellation');
      await expect(reason).toBeEnabled();
      await reason.fill('The subscription is not needed any more.');
      await press(button(page, 'Copy the text'));
      await expect(page.getByRole('group', { name: 'What is missing or wrong' })).not.toBeEmpty();
    },
    shows: (page) => page.locator('[aria-invalid=true]').first(),
  },
  {
    name: 'a request with findings, other formats, a pasted mail, and the fold to share it',
    hasFields: true,
    open: async (page) => {
      await page.goto('/compose/cancellation/');
      await page.getByRole('textbox', { name: 'Agreement ID' }).fill('agmt-1');
      await page.getByRole('radio', { name: 'Another reason' }).press('Space');
      await page.getByRole('textbox', { name: 'The reason' }).fill('AKIAIOSFODNN7EXAMPLE TBD, please cancel');
      await unfold(page, 'Other formats');
      await unfold(page, 'Paste an e-mail');
      await page
        .getByLabel('Text to look through')
        .fill(`We bought ${AGREEMENT} for USD 1.250 on 11/12/2026`);
      await unfold(page, 'Share this form');
      await expect(button(page, 'Take them out').first()).toBeVisible();
    },
    shows: (page) => page.getByLabel('Text to look through'),
  },
  {
    name: 'a text that a browser refused to copy',
    hasFields: true,
    open: async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
        Object.defineProperty(document, 'execCommand', { value: () => false });
      });
      await page.goto('/compose/cancellation/');
      await page.getByRole('textbox', { name: 'Agreement ID' }).fill(AGREEMENT);
      await page.getByRole('radio', { name: 'Another reason' }).press('Space');
      await page
        .getByRole('textbox', { name: 'The reason' })
        .fill('The buyer moved to an on-premises product.');
      await press(button(page, 'Copy for AWS'));
    },
    shows: (page) => page.getByText('Copying was refused'),
  },
  {
    name: 'the text of a request on a phone',
    width: 360,
    open: async (page) => {
      await page.goto('/compose/cancellation/');
      await page.getByRole('textbox', { name: 'Agreement ID' }).fill(AGREEMENT);
      await press(page.getByRole('tab').last());
    },
    shows: (page) => page.getByRole('tabpanel'),
  },
  {
    name: 'a composer in a guide',
    hasFields: true,
    open: async (page) => {
      await openGuide(page, `${GUIDE}#enter-reason`);
      await press(button(page, /^Write it here/).first());
    },
    shows: (page) => page.getByRole('textbox', { name: 'Agreement ID' }),
  },
  {
    name: 'a composer that could not be fetched',
    open: async (page) => {
      await refuse(page, '**/requests/*.json');
      await openGuide(page, `${GUIDE}#enter-reason`);
      await press(button(page, /^Write it here/).first());
    },
    shows: (page) => page.getByRole('alert').filter({ hasText: 'could not be fetched' }),
  },
  {
    name: 'what was filled in from a pasted mail',
    hasFields: true,
    open: async (page) => {
      await page.goto('/compose/cancellation/');
      await unfold(page, 'Paste an e-mail');
      await page.getByLabel('Text to look through').fill(`We bought ${AGREEMENT}`);
      await press(button(page, 'Fill in'));
    },
    shows: (page) => page.getByText('1 field was filled in.'),
  },
  {
    name: 'a request for several invoices',
    hasFields: true,
    open: async (page) => {
      await page.goto('/compose/billing-adjustment/');
      for (let more = 0; more < 2; more++) await press(button(page, 'Add another invoice'));
    },
    shows: (page) => page.locator('input[id$="3"]').first(),
  },
  {
    name: 'a draft that was forgotten',
    hasFields: true,
    open: async (page) => {
      await page.goto('/compose/cancellation/');
      await page.getByRole('textbox', { name: 'Agreement ID' }).fill(AGREEMENT);
      await press(button(page, 'Forget this draft'));
    },
    shows: (page) => button(page, 'Undo forgetting'),
  },
];
