/** The decision while it is answered. */
import { expect } from '@playwright/test';
import { button, openWith, press, WORK, type State } from './state.ts';

export const ofTheDecision: readonly State[] = [
  {
    name: 'a question without an answer',
    open: async (page) => {
      await page.goto('/decide/');
      await press(button(page, 'Continue'));
      await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'an outcome, compared with others and shared with facts',
    open: async (page) => {
      await openWith(page, WORK, '/decide/');
      const fold = page.locator('summary').filter({ hasText: 'Share with facts of the case' });
      const question = page.getByRole('main').getByRole('radio').first();
      while ((await fold.or(question).first().waitFor(), await question.isVisible())) {
        await question.press('Space');
        await press(button(page, 'Continue'));
      }
      await fold.press('Enter');
      await expect(page.locator('[data-link]')).toBeVisible();
    },
  },
  {
    name: 'an address with answers that do not fit',
    open: async (page) => {
      await page.goto('/decide/#who=nobody');
      await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
    },
  },
];
