/** What the browser tests of decisions share. */
import { expect, type Locator, type Page } from '@playwright/test';

export const decision = (page: Page): Locator => page.locator('[data-decision]');
/** The question that is asked, or the outcome. */
export const heading = (page: Page): Locator => decision(page).getByRole('heading').first();
/** The answers on the path, in order. */
export const answers = (page: Page): Locator => page.locator('[data-answers] dd > span');
/** The button that changes the answer to a question. */
export const change = (page: Page, question: string): Locator =>
  page.getByRole('button', { name: `Change the answer to “${question}”` });

/** Waits until the focus is on what a press has led to: it follows a little later, and would take the next press with it. */
export const expectMoved = (page: Page): Promise<void> => expect(heading(page)).toBeFocused();

/** Gives an answer by its label. */
export async function answer(page: Page, label: string) {
  await page.getByRole('radio', { name: label, exact: true }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
}
