import { expect, test } from '@playwright/test';
import { checkbox, OFFICE, openEmptyPage, openGuide, watchForTrouble } from '../pages.ts';

const SCOPE = 'clean-exit:case:first:';

test('the home page leads back to where the reader left off', async ({ page }) => {
  const trouble = watchForTrouble(page);
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Choose what to end' })).toBeVisible();
  await openGuide(page, OFFICE);
  await page.getByRole('checkbox').first().check();
  await page.goto('/');
  await expect(page.locator('[data-continue]')).toContainText('Leave an office: 1 of 10 steps done');
  await page.getByRole('link', { name: 'Continue where you left off' }).click();
  await expect(page).toHaveURL(/leave-office\/#give-plants$/);
  expect(trouble).toEqual([]);
});

test('home leads back by fetching the one guide, and does without where it cannot be had', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (/guides.*\.json$/.test(request.url())) fetched.push(new URL(request.url()).pathname);
  });
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Choose what to end' })).toBeVisible();
  expect(fetched).toEqual([]);
  await openGuide(page, OFFICE);
  await page.getByRole('checkbox').first().check();
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Continue where you left off' })).toBeVisible();
  expect(fetched).toEqual(['/guides/leave-office.json']);

  await page.route('**/guides/*.json', (route) => route.fulfill({ status: 404, body: 'gone' }));
  const answered = page.waitForResponse('**/guides/*.json');
  await page.goto('/');
  await answered;
  await expect(page.getByRole('link', { name: 'Choose what to end' })).toBeVisible();
});

test('what was ticked before a guide was renamed shows on the home page, in the guide and after its former address', async ({
  page,
}) => {
  await openEmptyPage(page);
  await page.evaluate((scope) => {
    localStorage.setItem(`${scope}step:return-keys/hand-over`, 'done');
    localStorage.setItem(`${scope}last-guide`, 'return-keys');
  }, SCOPE);
  await page.goto('/');
  await expect(page.locator('[data-continue]')).toContainText('Hand over the keys: 1 of 1 step done');
  await page.getByRole('link', { name: 'Continue where you left off' }).click();
  await expect(page).toHaveURL(/\/guides\/hand-over-keys\/$/);
  await expect(checkbox(page, 'hand-over')).toBeChecked();

  await page.goto('/guides/return-keys/#hand-over');
  await expect(page).toHaveURL(/\/guides\/hand-over-keys\/#hand-over$/);
  await expect(checkbox(page, 'hand-over')).toBeChecked();
  await checkbox(page, 'hand-over').uncheck();
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Choose what to end' })).toBeVisible();
});
