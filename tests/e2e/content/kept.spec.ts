import { expect, test } from '../test.ts';
import { checkbox, openGuide, stored, watchForTrouble } from '../pages.ts';

const PAGE = '/reference/your-data/';

test('everything is forgotten at one question, the page says what it was, and nothing of it comes back', async ({
  page,
}) => {
  const trouble = watchForTrouble(page);
  await openGuide(page, '/guides/cancel-marketplace-agreement/');
  await checkbox(page, 'open-agreements').check();
  await page.evaluate(() => localStorage.setItem('another-app', 'x'));
  await page.goto(PAGE);
  await page.getByRole('button', { name: 'Forget everything here' }).click();
  const question = page.getByRole('dialog', { name: 'Forget everything here?' });
  await expect(question.getByRole('button', { name: 'Dismiss' })).toBeFocused();
  await question.getByRole('button', { name: 'Forget everything' }).click();
  await expect(page.getByText('Nothing of this site is left in this browser.')).toBeVisible();
  expect(await stored(page)).toEqual({ 'another-app': 'x' });
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.getByText('Which ones').click();
  await expect(
    page.getByText('clean-exit:case:first:step:cancel-marketplace-agreement/open-agreements'),
  ).toBeVisible();
  await openGuide(page, '/guides/cancel-marketplace-agreement/');
  await expect(checkbox(page, 'open-agreements')).not.toBeChecked();
  expect(trouble).toEqual([]);
});

test('another tab that is open forgets as well, and ticks on', async ({ page, context }) => {
  const guide = await context.newPage();
  await openGuide(guide, '/guides/cancel-marketplace-agreement/');
  await checkbox(guide, 'open-agreements').check();
  await page.goto(PAGE);
  await page.getByRole('button', { name: 'Forget everything here' }).click();
  await page.getByRole('button', { name: 'Forget everything', exact: true }).click();
  await expect(checkbox(guide, 'open-agreements')).not.toBeChecked();
  await checkbox(guide, 'open-agreements').check();
  expect(Object.keys(await stored(guide)).join()).toContain('open-agreements');
});

test('the reader is told when the room is nearly full', async ({ page }) => {
  await page.goto('/reference/sources/');
  await page.evaluate(() => localStorage.setItem('another-app', 'x'.repeat(4_500_000)));
  await page.goto(PAGE);
  await expect(page.getByText('is nearly full')).toBeVisible();
  await page.goto('/cases/');
  await expect(page.getByText('is nearly full')).toBeVisible();
});
