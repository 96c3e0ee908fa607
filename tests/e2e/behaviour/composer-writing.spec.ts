import { expect, test } from '../test.ts';
import { findingsOf, openComposer } from './composer-page.ts';

test('a field that is left is written as the vendor does; it says so, and what is brought back stays', async ({
  page,
}) => {
  await openComposer(page, 'letter');
  const account = page.getByLabel('Account of the buyer');
  const wish = page.getByLabel('What you wish for');
  await account.fill('1234-5678-9012');
  await wish.focus();
  await expect(account).toHaveValue('123456789012');
  await expect(wish).toBeFocused();
  await expect(
    page.getByRole('status').filter({ hasText: '“1234-5678-9012” is now written 123456789012.' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(account).toHaveValue('1234-5678-9012');
  await expect(account).toBeFocused();
  await wish.focus();
  await expect(account).toHaveValue('1234-5678-9012');
  await expect(findingsOf(page, 'buyerAccountId')).toContainText('do not belong');
});

test('what only may be meant is repaired on request; the focus stays, and Ctrl+Z takes it back', async ({
  page,
}) => {
  await openComposer(page, 'letter');
  const account = page.getByLabel('Account of the buyer');
  await account.fill('23456789012');
  await page.getByLabel('What you wish for').focus();
  await page.getByRole('button', { name: 'Use 023456789012' }).click();
  await expect(account).toHaveValue('023456789012');
  await expect(account).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(account).toHaveValue('23456789012');
});

test('a day in the past that is still to come is asked about, and stops nobody', async ({ page }) => {
  await page.clock.setFixedTime(new Date(2026, 10, 23, 12));
  await openComposer(page, 'letter');
  await page.getByLabel('Day of leaving').fill('2026-11-24');
  await page.getByLabel('What you wish for').focus();
  await expect(findingsOf(page, 'leavingOn')).toHaveText('This day is still to come. Is it the right one?');
  await expect(page.getByLabel('Day of leaving')).not.toHaveAttribute('aria-invalid');
  await page.getByLabel('Day of leaving').fill('2026-11-23');
  await page.getByLabel('What you wish for').focus();
  await expect(findingsOf(page, 'leavingOn')).toHaveCount(0);
});
