import { expect, test, type Page } from '../test.ts';
import { openEmptyPage, stored, watchForTrouble } from '../pages.ts';

const row = (page: Page, name: string) =>
  page.locator('[data-case]').filter({ has: page.getByRole('heading', { name }) });

test('who has one thing to end finds one case; a new one is kept with the moment at which it was begun', async ({
  page,
}) => {
  const trouble = watchForTrouble(page);
  await page.goto('/cases/');
  await expect(page.locator('[data-case]')).toHaveCount(1);
  await page.getByRole('button', { name: 'New case' }).click();
  await expect(page.locator('[data-case]')).toHaveCount(2);
  const made = Object.keys(await stored(page)).find((key) => key.endsWith(':created'))!;
  expect(made).toMatch(/^clean-exit:case:/);
  expect(trouble).toEqual([]);
});

test('a case is renamed, put away, brought back, and deleted with undo', async ({ page }) => {
  await page.goto('/cases/');
  await page.getByRole('button', { name: 'New case' }).click();
  await page.locator('[data-case]').last().getByRole('button', { name: 'Rename' }).click();
  await page.getByLabel('Name of the case').fill('Example Ltd');
  await page.keyboard.press('Enter');
  await expect(row(page, 'Example Ltd')).toContainText('This tab works on it.');
  await row(page, 'Example Ltd').getByRole('button', { name: 'Put away' }).click();
  await page.getByText('1 case put away').click();
  await row(page, 'Example Ltd').getByRole('button', { name: 'Bring back' }).click();
  await page.getByLabel('Find a case').fill('example');
  await expect(page.locator('[data-case]')).toHaveCount(1);
  await page.getByLabel('Find a case').fill('');
  const before = await stored(page);
  await row(page, 'Example Ltd').getByRole('button', { name: 'Delete' }).click();
  await expect(row(page, 'Example Ltd')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(row(page, 'Example Ltd')).toHaveCount(1);
  expect(await stored(page)).toEqual(before);
});

test('of hundreds of cases few are shown, every one is found, and all are shown on demand', async ({
  page,
}) => {
  await openEmptyPage(page);
  await page.evaluate(() => {
    for (let one = 100; one < 160; one++)
      localStorage.setItem(`clean-exit:case:a${one}:name`, `Example ${one}`);
  });
  await page.goto('/cases/');
  await expect(page.locator('[data-case]')).toHaveCount(20);
  await page.getByLabel('Find a case').fill('159');
  await expect(row(page, 'Example 159')).toBeVisible();
  await expect(page.locator('[data-case]')).toHaveCount(1);
  await page.getByLabel('Find a case').fill('');
  for (const shown of [40, 60, 61]) {
    await page.getByRole('button', { name: /^Show/ }).click();
    await expect(page.locator('[data-case]')).toHaveCount(shown);
  }
  await expect(page.getByRole('button', { name: /^Show/ })).toHaveCount(0);
});
