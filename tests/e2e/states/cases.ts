/** What a reader sees of cases: the line and its sheet, lists, files, links, the record, what is stored. */
import { expect } from '@playwright/test';
import { openEmptyPage } from '../pages.ts';
import { caseFileText } from '../../../src/lib/carry/case-file.ts';
import { lock } from '../../../src/lib/carry/lock.ts';
import {
  addFact,
  button,
  CARRIED,
  openSheet,
  openWith,
  press,
  refuse,
  takeIn,
  unfold,
  WORK,
  type State,
} from './state.ts';

export const ofCases: readonly State[] = [
  {
    name: 'the sheet of the case, with a fact removed and one refused',
    hasFields: true,
    open: async (page) => {
      const sheet = await openSheet(page);
      await unfold(sheet, 'Add a fact');
      await addFact(sheet, 'buyerAccountId', '1234');
      await press(button(sheet, 'Remove Agreement ID'));
      await expect(button(sheet, 'Undo')).toBeFocused();
    },
    shows: (page) => button(page.getByRole('dialog'), 'Undo'),
  },
  {
    name: 'home, with guides in progress and the line of the case',
    open: async (page) => {
      await openWith(page, WORK, '/');
      await expect(page.locator('[data-case-line]')).toBeVisible();
    },
    shows: (page) => page.locator('[data-your-guides]').getByRole('link').first(),
  },
  {
    name: 'the list of cases, with one put away, one deleted, one being named, and a link to carry on',
    hasFields: true,
    open: async (page) => {
      await openWith(page, WORK, '/cases/');
      for (let more = 0; more < 3; more++) await press(button(page, 'New case'));
      await press(button(page, 'Put away').last());
      await unfold(page, 'case put away');
      await press(button(page, 'Rename').nth(1));
      await unfold(page, 'Carry on elsewhere');
      await unfold(page, 'QR code');
      await unfold(page, 'Dates');
      await press(button(page, 'Delete').nth(2));
    },
    shows: (page) => button(page, 'Undo'),
  },
  {
    name: 'a file of cases that is refused',
    hasFields: true,
    open: async (page) => {
      await takeIn(page, '<html>');
    },
    shows: (page) => page.locator('[data-import-said]').filter({ hasText: /./ }),
  },
  {
    name: 'a locked file of cases, with another passphrase',
    hasFields: true,
    open: async (page) => {
      await takeIn(page, JSON.stringify(await lock(caseFileText(CARRIED), 'right', 1000)));
      await expect(page.locator('input[type="password"]:focus')).toBeVisible();
      await page.keyboard.type('wrong');
      await page.keyboard.press('Enter');
    },
    shows: (page) => page.getByRole('alert').filter({ hasText: 'It does not open' }),
  },
  {
    name: 'what a file of cases would change, with two values for one fact',
    hasFields: true,
    open: async (page) => {
      await openWith(page, WORK, '/cases/');
      await takeIn(page, caseFileText(CARRIED));
    },
    shows: (page) => page.locator('[data-import-preview]').getByRole('radio').first(),
  },
  {
    name: 'a file of cases that was taken in',
    hasFields: true,
    open: async (page) => {
      await takeIn(page, caseFileText(CARRIED));
      await expect(page.locator('[data-import-preview]')).toBeFocused();
      await press(button(page, 'Take in'));
    },
    shows: (page) => page.getByText('1 case was taken in.'),
  },
  {
    name: 'the steps that can be shared',
    hasFields: true,
    open: async (page) => {
      await page.goto('/share/');
      await page.getByRole('searchbox', { name: 'Find the step' }).fill('approve');
    },
    shows: (page) => page.locator('[data-share-steps] button').first(),
  },
  {
    name: 'no step that could be shared',
    hasFields: true,
    open: async (page) => {
      await page.goto('/share/');
      await page.getByRole('searchbox', { name: 'Find the step' }).fill('xqzwv');
    },
    shows: (page) => page.locator('[data-share-search]').getByRole('status').filter({ hasText: /./ }),
  },
  {
    name: 'a step that is shared from its own page',
    hasFields: true,
    open: async (page) => {
      await page.goto('/share/');
      await page.getByRole('searchbox', { name: 'Find the step' }).fill('approve-request');
      await press(page.locator('[data-share-steps] button').first());
      await unfold(page, 'QR code');
    },
    shows: (page) => page.getByRole('main').getByRole('img', { name: 'QR code' }),
  },
  {
    name: 'the record of a case, and a file that is none',
    open: async (page) => {
      await page.clock.setFixedTime(new Date(2026, 10, 23, 12));
      await openWith(page, WORK, '/record/');
      await expect(page.locator('[data-timeline]')).toBeVisible();
      await page
        .getByLabel('Choose a file that was downloaded here')
        .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('<html>') });
    },
    shows: (page) => page.getByText('This file is no record of Clean Exit.'),
  },
  {
    name: 'a record that could not be put together',
    open: async (page) => {
      await refuse(page, '**/guides.json');
      await openWith(page, WORK, '/record/');
    },
    shows: (page) => page.getByRole('main').getByRole('alert'),
  },
  {
    name: 'a browser that is nearly full, and agrees to keep what is stored',
    open: async (page) => {
      await page.addInitScript(() =>
        Object.assign(navigator.storage, {
          persisted: () => Promise.resolve(false),
          persist: () => Promise.resolve(true),
        }),
      );
      await openEmptyPage(page);
      await page.evaluate(() => localStorage.setItem('another-app', 'x'.repeat(4_500_000)));
      await page.goto('/reference/your-data/');
      await expect(button(page, 'Ask this browser to keep it')).toBeEnabled();
    },
    shows: (page) => page.getByText('is nearly full'),
  },
  {
    name: 'the question before everything is forgotten',
    open: async (page) => {
      await openWith(page, WORK, '/reference/your-data/');
      await press(button(page, 'Forget everything here'));
    },
    shows: (page) => page.getByRole('dialog'),
  },
  {
    name: 'what was forgotten',
    open: async (page) => {
      await openWith(page, WORK, '/reference/your-data/');
      await press(button(page, 'Forget everything here'));
      await press(button(page, 'Forget everything'));
      await unfold(page, 'Which ones');
    },
    shows: (page) => page.getByText('Nothing of this site is left in this browser.'),
  },
];
