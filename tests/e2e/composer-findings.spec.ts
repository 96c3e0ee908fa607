import { expect, test } from '@playwright/test';
import { AGREEMENT, fillCancellation, openComposer } from './composer-page.ts';
import { watchForTrouble } from './pages.ts';

test('an error in the text is named at the top as well', async ({ page }) => {
  await openComposer(page);
  await page.getByLabel('Something else').check();
  await page.getByLabel('Agreement ID').fill(AGREEMENT);
  await page.getByLabel('The cause').fill('cancellation requested');
  await page.getByRole('button', { name: 'Copy as plain text' }).click();
  await expect(page.locator('.error-summary')).toBeFocused();
  await page
    .locator('.error-summary')
    .getByRole('link', { name: 'says that it is to end, but not why' })
    .click();
  await expect(page.getByLabel('The cause')).toBeFocused();
});

test('a reload comes back to the kind of request that was being written', async ({ page }) => {
  await openComposer(page);
  await page.getByRole('radio', { name: 'Billing adjustment' }).check();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Billing adjustment' })).toBeChecked();
});

test('blocked storage: the composer works, nothing throws, and the reader is told', async ({ page }) => {
  const trouble = watchForTrouble(page);
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await openComposer(page);
  await fillCancellation(page);
  await expect(page.locator('.preview-text')).toContainText('Accepted with wrong terms');
  await expect(page.locator('.composer-forget')).toContainText('does not let Clean Exit keep your draft');
  expect(trouble).toEqual([]);
});

test('a finding shows the words it is about, and takes out what must not be there', async ({ page }) => {
  await openComposer(page);
  await page.getByLabel('Something else').check();
  const cause = page.getByLabel('The cause');
  await cause.fill('Buyer merged with Northwind, key AKIAIOSFODNN7EXAMPLE');
  await cause.blur();
  await page.getByRole('button', { name: 'Show the words' }).click();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('AKIAIOSFODNN7EXAMPLE');
  await page.getByRole('button', { name: 'Take them out' }).click();
  await expect(cause).toHaveValue('Buyer merged with Northwind, key ');
  await expect(page.locator('.preview .findings p')).toHaveCount(0);
});

test('choosing the reason code last does not hide what is to be said about the text', async ({ page }) => {
  await openComposer(page);
  await page.getByLabel('Something else').check();
  await page.getByLabel('The cause').fill('cancellation requested');
  await page.getByLabel('The cause').blur();
  await page.getByLabel('It was a test').check();
  await page.getByLabel('Something else').check();
  await expect(page.locator('.preview .findings')).toContainText('says that it is to end, but not why');
});
