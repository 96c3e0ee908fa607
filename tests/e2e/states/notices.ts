/** What a guide and other pages tell a reader once. */
import { expect } from '@playwright/test';
import { stepLink } from '../../../src/lib/link/case-link.ts';
import { openGuide } from '../pages.ts';
import {
  ANSWER,
  button,
  GUIDE,
  openWith,
  press,
  refuseStorage,
  SENT,
  VERSIONS,
  type State,
} from './state.ts';

export const ofNotices: readonly State[] = [
  {
    name: 'a link to a step that there is not, where nothing can be kept and something cannot be read',
    open: async (page) => {
      await openWith(page, { 'step:cancel-marketplace-agreement/open-agreements': 'from the future' }, '/');
      await refuseStorage(page);
      await openGuide(page, `${GUIDE}#no-such-step`);
      await page.getByRole('main').getByRole('checkbox').nth(1).press('Space');
      await expect(page.locator('[data-guide-notices]').getByRole('alert')).toHaveCount(3);
    },
  },
  {
    name: 'a link to a point of no return, opened by somebody who was never here',
    open: async (page) => {
      await page.goto(`${GUIDE}#wait-7-days`);
      await expect(page.locator('[data-cold]')).toBeVisible();
    },
  },
  {
    name: 'a link to a step of another version',
    open: async (page) => {
      await openWith(page, { 'version:cancel-through-ammp': 'support-case' }, VERSIONS);
      await expect(page.locator('[data-version-choice] input:checked')).toBeVisible();
      const other = page
        .locator('[data-version=request-refund-form] [data-step], [data-step]:not(:visible)')
        .first();
      await page.goto(`${VERSIONS}#${await other.getAttribute('id')}`);
      await expect(page.locator('[data-guide-notices]').getByRole('status').first()).toBeVisible();
    },
  },
  {
    name: 'what came with a link, and the question which of two facts to keep',
    open: async (page) => {
      await page.clock.setFixedTime(new Date(2026, 10, 23, 12));
      await openWith(page, { 'fact:agreementId': 'agmt-mine' }, stepLink(ANSWER, 'approve-request', SENT));
      await press(button(page, 'Choose what to keep…'));
      await page.getByRole('radio', { name: 'Into what you have entered here' }).press('Space');
    },
  },
  {
    name: 'what came with a link and is kept',
    open: async (page) => {
      await page.clock.setFixedTime(new Date(2026, 10, 23, 12));
      await page.goto(stepLink(ANSWER, 'approve-request', SENT));
      await press(button(page, 'Keep it in this browser'));
      await expect(page.locator('[data-carried]')).toContainText('Kept.');
    },
  },
  {
    name: 'what came with a link, over the decision',
    open: async (page) => {
      await page.goto(stepLink('/decide/', '', SENT).replace('#&', '#'));
      await expect(page.locator('[data-carried]')).toBeVisible();
    },
  },
  {
    name: 'a link that is damaged',
    open: async (page) => {
      await page.goto(`${ANSWER}#approve-request&case=2.AAAA`);
      await expect(page.getByRole('alert').first()).toBeVisible();
    },
  },
  {
    name: 'a page whose scripts did not come',
    open: async (page) => {
      await page.route(/\/islands\.[^/]+\.js/, (route) => route.fulfill({ status: 404, body: '' }));
      await page.goto(GUIDE);
      await expect(page.locator('[data-missing-part]')).toBeVisible();
    },
  },
];
