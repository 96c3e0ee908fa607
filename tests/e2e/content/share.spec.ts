import { expect, test } from '../test.ts';
import { watchForTrouble } from '../pages.ts';

test('a step is found by words or id, facts are entered and go along, and the code is drawn', async ({
  page,
}) => {
  const trouble = watchForTrouble(page);
  await page.clock.setFixedTime(new Date(2026, 10, 23, 12));
  await page.goto('/share/');
  const find = page.getByRole('searchbox', { name: 'Find the step' });
  await find.fill('approve-request');
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText(
    'To approve, type approve',
  );
  await find.fill('type approve');
  await page.getByRole('button', { name: /To approve, type approve/ }).click();
  await page.getByText('Add a fact').click();
  await page.getByLabel('Which fact').selectOption('submittedOn');
  const value = page.getByLabel('Its value');
  await expect(value).toHaveAttribute('min', '2000-01-01');
  await expect(value).toHaveAttribute('max', '2099-12-31');
  for (const slip of ['0026-11-20', '1999-12-31', '2100-01-01', '']) {
    await value.fill(slip);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(page.getByText('expected a day between 2000 and 2099')).toBeVisible();
    await expect(value).toHaveAttribute('aria-invalid', 'true');
  }
  await expect(page.getByRole('checkbox', { name: /Day of the request/ })).toBeHidden();
  await value.fill('2026-11-20');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('checkbox', { name: /Day of the request/ })).toBeChecked();
  await expect(page.getByRole('region', { name: 'How it opens' })).toContainText(
    'Answer by Friday 27 November',
  );
  await page.getByLabel('Which fact').selectOption('confirmationLink');
  await page.getByLabel('Its value').fill('see mail');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('expected a whole address')).toBeVisible();
  await page.getByText('QR code for a phone').click();
  await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  expect(trouble).toEqual([]);
});
