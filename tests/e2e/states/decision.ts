/** The decision while it is answered. */
import { expectMoved, heading } from '../decision-page.ts';
import { expect } from '../test.ts';
import { button, openWith, press, WORK, type State } from './state.ts';

export const ofTheDecision: readonly State[] = [
  {
    name: 'a question without an answer',
    open: async (page) => {
      await page.goto('/decide/');
      await press(button(page, 'Continue'));
    },
    shows: (page) => page.getByRole('main').getByRole('alert'),
  },
  {
    name: 'an outcome, compared with others and shared with facts',
    open: async (page) => {
      await openWith(page, WORK, '/decide/');
      const fold = page.locator('summary').filter({ hasText: 'Share with facts of the case' });
      const question = page.getByRole('main').getByRole('radio').first();
      while ((await fold.or(question).first().waitFor(), await question.isVisible())) {
        const asked = (await heading(page).textContent())!;
        await question.press('Space');
        await press(button(page, 'Continue'));
        await expect(heading(page)).not.toHaveText(asked);
        await expectMoved(page);
      }
      await fold.press('Enter');
    },
    shows: (page) => page.locator('[data-link]'),
  },
  {
    name: 'an address with answers that do not fit',
    open: async (page) => {
      await page.goto('/decide/#who=nobody');
    },
    shows: (page) => page.getByRole('main').getByRole('alert'),
  },
  {
    name: 'an answer that was changed, for which another was dropped',
    open: async (page) => {
      await page.goto('/decide/#who=unsure&subject=bought');
      await press(button(page, /Who are you\?/).first());
      await expectMoved(page);
      await page.getByRole('radio', { name: 'I sell on AWS Marketplace' }).press('Space');
      await press(button(page, 'Continue'));
    },
    shows: (page) => button(page, 'Undo the change'),
  },
  {
    name: 'a decision whose rest could not be fetched',
    open: async (page) => {
      await page.route('**/decisions/*.json', (route) => route.abort());
      await page.goto('/');
      await page.getByRole('main').getByRole('radio').first().press('Space');
      await press(button(page, 'Continue'));
    },
    shows: (page) => button(page, 'Try again'),
  },
];
