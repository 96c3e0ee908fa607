/** What the browser tests of the composer share. */
import { expect, type Page } from '@playwright/test';

export const AGREEMENT = 'agmt-byw2g19zkbjhuwxc8ki4w3b4x';

/** Opens the composer and waits until it can be used. */
export async function openComposer(page: Page) {
  await page.goto('/compose/');
  await expect(page.getByRole('radio', { name: 'Cancellation request' })).toBeEnabled();
}

/** Fills a cancellation request that may be sent. */
export async function fillCancellation(page: Page) {
  await page.getByLabel('It was accepted with wrong terms').check();
  await page.getByLabel('What was accepted').fill('a term of 36 months');
  await page.getByLabel('What had been agreed').fill('a term of 12 months');
  await page.getByLabel('Agreement ID').fill(AGREEMENT);
  await page.getByLabel('What comes next').fill('a new private offer from our side in December');
}
