import { axeFindings } from '../looks/axe.ts';
import { expect, test, type Page } from '../test.ts';
import { openStep, step, watchForTrouble } from '../pages.ts';
import { AGREEMENT, fillNotice, openComposer, textOf } from './composer-page.ts';

const GUIDE = '/guides/leave-office/#send-notice';
const opener = (page: Page) => page.getByRole('button', { name: 'Write it here: Notice' });

test('the composer opens in a guide, at the step where its text is needed, with the same draft', async ({
  page,
}) => {
  const trouble = watchForTrouble(page);
  await openComposer(page);
  await fillNotice(page);
  await page.goto(GUIDE);
  await opener(page).click();
  await expect(page.getByRole('heading', { name: 'Notice', exact: true })).toBeFocused();
  await expect(page.getByLabel('Agreement ID')).toHaveValue(AGREEMENT);
  await expect(textOf(page)).toContainText('Too small for twelve people');
  await expect(page.locator('[data-composer]')).toHaveCSS('display', 'flex');
  expect(trouble).toEqual([]);
});

test('two composers on one guide keep apart but for facts, and each takes the focus when it is opened', async ({
  page,
}) => {
  await page.goto(GUIDE);
  await opener(page).click();
  await page.locator('[data-composer=notice]').getByLabel('Agreement ID').fill(AGREEMENT);
  await openStep(page, 'await-deposit');
  await step(page, 'await-deposit').getByRole('button', { name: 'Write it here: Letter' }).click();
  await expect(page.getByRole('heading', { name: 'Letter', level: 2 })).toBeFocused();
  const letter = page.locator('[data-composer=letter]');
  await letter.getByText('Agreement ID').first().click();
  await expect(letter.getByLabel('Agreement ID')).toBeFocused();
  await expect(letter.getByLabel('Agreement ID')).toHaveValue(AGREEMENT);
  expect(await axeFindings(page)).toEqual([]);
});

for (const [what, address] of [
  ['its data', '**/requests/*.json'],
  ['its script', '**/ComposerIsland.*.js'],
] as const) {
  test(`a composer that cannot be had because of ${what} says so, keeps what was typed, and comes after a reload`, async ({
    page,
  }) => {
    await openComposer(page);
    await page.getByLabel('Agreement ID').fill(AGREEMENT);
    await page.goto(GUIDE);
    await page.route(address, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await opener(page).click();
    await expect(page.getByRole('alert').filter({ hasText: 'could not be fetched' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'use its own page' })).toHaveAttribute(
      'href',
      '/compose/notice/',
    );
    await page.unroute(address);
    await page.getByRole('button', { name: 'Reload the page' }).click();
    await opener(page).click();
    await expect(page.getByLabel('Agreement ID')).toHaveValue(AGREEMENT);
  });
}

test('data that could not be had once is asked for again', async ({ page }) => {
  await page.goto(GUIDE);
  await page.route('**/requests/*.json', (route) => route.abort());
  await opener(page).click();
  await expect(page.getByRole('alert').filter({ hasText: 'could not be fetched' })).toBeVisible();
  await page.unroute('**/requests/*.json');
  await opener(page).click();
  await expect(page.getByLabel('Agreement ID')).toBeVisible();
});

test('what an embedded composer fetches has an address of its content’s own', async ({ page }) => {
  await page.goto(GUIDE);
  const [request] = await Promise.all([page.waitForRequest('**/requests/*'), opener(page).click()]);
  expect(new URL(request.url()).pathname).toMatch(/^\/requests\/notice\.en\.[0-9a-f]{12}\.json$/);
});

test('until its script runs, a composer is a link to its own page', async ({ page }) => {
  await page.route('**/EmbeddedComposerIsland.*.js', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(GUIDE);
  await page.getByRole('link', { name: 'Write it here: Notice' }).click();
  await expect(page).toHaveURL(/\/compose\/notice\/$/);
});
