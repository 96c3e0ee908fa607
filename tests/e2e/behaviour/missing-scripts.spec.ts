import { expect, test, type Page } from '@playwright/test';
import { checkbox, OFFICE, openGuide, step, stored } from '../pages.ts';

/** What says that a part is missing. */
const missing = (page: Page) => page.locator('[data-missing-part]');
const reload = (page: Page) => missing(page).getByRole('button', { name: 'Reload the page' });
const dismiss = (page: Page) => missing(page).getByRole('button', { name: 'Dismiss' });

/** Answers for files as a server does that has another build now; a script that is asked for again has a query. */
async function loseFiles(page: Page, files: RegExp) {
  await page.route(files, (route) => route.fulfill({ status: 404, body: '' }));
}
/** The one file that all islands are made of. */
const ISLANDS = /\/islands\.[^/]+\.js/;

for (const [what, files] of [
  ['the file of all islands', ISLANDS],
  ['every script but the one that tells', /^(?!.*MissingPart).*\.js(\?|$)/],
] as const) {
  for (const path of ['/', OFFICE, '/compose/', '/compose/notice/', '/decide/']) {
    test(`without ${what}, ${path} says once that a part is missing, and comes back by a reload`, async ({
      page,
    }) => {
      await loseFiles(page, files);
      await page.goto(path);
      await expect(missing(page).getByRole('alert')).toHaveText(/^A part of this page did not load\./);
      await expect(page.getByRole('alert').filter({ visible: true })).toHaveCount(1);
      await page.unroute(files);
      await reload(page).press('Enter');
      await expect(missing(page)).toBeHidden();
      await expect(page.locator('astro-island[ssr]:not([client=visible])')).toHaveCount(0);
    });
  }
}

for (const [what, file] of [
  ['bar', /ChecklistBarIsland/],
  ['opener of a composer', /EmbeddedComposerIsland/],
] as const) {
  test(`a guide without the ${what} says so`, async ({ page }) => {
    await loseFiles(page, file);
    await page.goto(`${OFFICE}#send-notice`);
    await expect(missing(page)).toBeInViewport();
  });
}

test('what was said of steps before is still there after the reload, at the step that was asked for', async ({
  page,
}) => {
  await openGuide(page, OFFICE);
  await checkbox(page, 'open-door').check();
  const before = await stored(page);
  await loseFiles(page, ISLANDS);
  await page.goto('/');
  await page.goto(`${OFFICE}#send-notice`);
  await expect(missing(page)).toBeVisible();
  expect(await stored(page)).toEqual(before);
  await page.unroute(ISLANDS);
  await reload(page).click();
  await expect(checkbox(page, 'open-door')).toBeChecked();
  await expect(step(page, 'send-notice')).toBeFocused();
});

test('whoever reads on without the missing part gets rid of the notice and keeps the focus', async ({
  page,
}) => {
  await loseFiles(page, ISLANDS);
  await page.goto(OFFICE);
  const link = page.getByRole('main').getByRole('link').first();
  await expect(missing(page)).toBeVisible();
  await link.focus();
  await reload(page).focus();
  await page.keyboard.press('Tab');
  await expect(dismiss(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(missing(page)).toBeHidden();
  await expect(link).toBeFocused();
});

test('a page that has everything says nothing, and neither does paper', async ({ page }) => {
  await openGuide(page, OFFICE);
  await expect(missing(page)).toBeHidden();
  await loseFiles(page, ISLANDS);
  await page.reload();
  await expect(missing(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(missing(page)).toBeHidden();
});

test('where no composer can be had, the way from a guide ends at what belongs into each request', async ({
  page,
}) => {
  await loseFiles(page, ISLANDS);
  await page.goto(`${OFFICE}#send-notice`);
  await expect(missing(page)).toBeVisible();
  await page.getByRole('link', { name: 'Write it here: Notice' }).click();
  await expect(page).toHaveURL(/\/compose\/notice\/$/);
  await expect(reload(page)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What goes into it' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing is called missing', async ({ page }) => {
    await page.goto(OFFICE);
    await expect(missing(page)).toHaveCount(1);
    await expect(missing(page)).toBeHidden();
  });
});
