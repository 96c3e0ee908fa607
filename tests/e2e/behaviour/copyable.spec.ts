import { expect, test } from '../test.ts';
import { openGuide } from '../pages.ts';

const MOVE = '/guides/move-office/';
const COMMAND = 'door 42 --open';

test('a command is copied as it stands, by keyboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openGuide(page, MOVE);
  await page.getByRole('button', { name: `Copy “${COMMAND}”` }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(COMMAND);
});

test('where the clipboard is blocked, the command is selected and the reader is told', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await openGuide(page, MOVE);
  await page.getByRole('button', { name: `Copy “${COMMAND}”` }).click();
  await expect(page.getByText('Copying was refused.')).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(COMMAND);
});

test('a path is a list when read aloud, and one line when copied', async ({ page }) => {
  await openGuide(page, MOVE);
  const path = page.getByRole('list', { name: 'Where to click' });
  await expect(path.getByRole('listitem')).toHaveText(['House', /your floor$/, /Lift$/, /Up$/]);
  const copied = await path.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return getSelection()?.toString().trim();
  });
  expect(copied).toBe('House > your floor > Lift > Up');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a command stands there without a button', async ({ page }) => {
    await page.goto(MOVE);
    await expect(page.getByText(COMMAND)).toBeVisible();
    await expect(page.getByRole('button', { name: /Copy “/ })).toBeHidden();
  });
});
