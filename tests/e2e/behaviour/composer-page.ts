/** What the browser tests of the composer share. */
import { expect, type Locator, type Page } from '@playwright/test';

export const AGREEMENT = 'agmt-byw2g19zkbjhuwxc8ki4w3b4x';
export const SECRET = 'AKIAIOSFODNN7EXAMPLE';

/** Opens the composer and waits until it can be used. */
export async function openComposer(page: Page, kind: 'notice' | 'letter' | 'refund' = 'notice') {
  await page.goto(`/compose/${kind}/`);
  await expect(page.getByLabel('Agreement ID')).toBeEnabled();
}

/** Fills a notice that may be sent. */
export async function fillNotice(page: Page) {
  await page.getByLabel('The office is too small').check();
  await page.getByLabel('How many people').fill('twelve people since June');
  await page.getByLabel('Agreement ID').fill(AGREEMENT);
  await page.getByLabel('What comes next').fill('a larger office in the same street');
}

/** The composed text as it is shown, what is said of it, and what stands in the way of sending it. */
export const textOf = (page: Page): Locator => page.locator('[data-text]');
export const findingsOf = (page: Page, field = 'text'): Locator =>
  page.locator(`[data-findings="${field}"] [data-severity]`);
export const problems = (page: Page): Locator =>
  page.getByRole('group', { name: 'What is missing or wrong' });

/** The button that a request is written for. */
export const primary = (page: Page): Locator =>
  page.getByRole('button', { name: /^Copy (for AWS|the text)$/ });

/** Unfolds the other formats in which a request can be taken away. */
export const openFormats = (page: Page) =>
  page.locator('details:not([open]) > summary').filter({ hasText: 'Other formats' }).click();

/** Presses a button that copies in another format, and returns what was copied. */
export async function copied(page: Page, button: string): Promise<string> {
  if (!(await page.getByRole('button', { name: button, exact: true }).isVisible())) await openFormats(page);
  const copy = page.getByRole('button', { name: button, exact: true });
  await copy.click();
  await expect(copy).toHaveText(`${button}: copied`);
  return page.evaluate(() => navigator.clipboard.readText());
}
