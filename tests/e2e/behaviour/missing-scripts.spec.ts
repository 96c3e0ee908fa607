import { expect, test, type Page } from '../test.ts';
import { checkbox, OFFICE, openGuide, step, stored } from '../pages.ts';
import { controls, PLAIN } from '../plain-pages.ts';
import { openComposer } from './composer-page.ts';

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
/** The file that search, theme and buttons that copy are made of. */
const PAGE_SCRIPTS = /\/Search\.[^/]+\.js/;

for (const [path, isPlain] of Object.entries(PLAIN)) {
  test(`without the islands, ${path} says once that a part is missing, is as it is without JavaScript, and comes back by a reload`, async ({
    page,
  }) => {
    await loseFiles(page, ISLANDS);
    await page.goto(path);
    await expect(missing(page).getByRole('alert')).toHaveText(/^A part of this page did not load\./);
    await expect(page.getByRole('alert').filter({ visible: true })).toHaveCount(1);
    await isPlain(page);
    await expect(controls(page)).toHaveCount(0);
    await page.unroute(ISLANDS);
    await reload(page).press('Enter');
    await expect(missing(page)).toBeHidden();
    await expect(page.locator('astro-island[ssr]:not([client=visible])')).toHaveCount(0);
    await expect(page.getByText('One moment…').filter({ visible: true })).toHaveCount(0);
  });
}

for (const path of ['/', OFFICE, '/reference/sources/']) {
  test(`without any file of scripts, ${path} says so once, and no control on it is dead`, async ({
    page,
  }) => {
    await loseFiles(page, /\.js(\?|$)/);
    await page.goto(path);
    await expect(missing(page)).toBeVisible();
    await PLAIN[path]?.(page);
    await expect(controls(page)).toHaveCount(0);
    await dismiss(page).click();
    await expect(page.getByRole('alert').filter({ visible: true })).toHaveCount(0);
  });
}

test('where search and theme do not arrive, a search that is open already closes, and the steps work', async ({
  page,
}) => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route(PAGE_SCRIPTS, async (route) => {
    await promise;
    await route.fulfill({ status: 404, body: '' });
  });
  await page.goto(OFFICE, { waitUntil: 'commit' });
  const search = page.getByRole('button', { name: 'Search', exact: true });
  await search.click();
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
  resolve(undefined);
  await expect(missing(page)).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(search).toBeHidden();
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await checkbox(page, 'open-door').check();
  await expect(page.locator('[data-progress]')).toContainText('1 of');
});

const THROWS = `throw new Error('broken')`;
for (const [what, path, file, body] of [
  ['the bar throws while it starts', OFFICE, /ChecklistBarIsland/, THROWS],
  ['the decision throws while it starts', '/decide/', /DecisionIsland/, THROWS],
  ['an embedded decision throws while it starts', '/', /DecisionIsland/, THROWS],
  ['what the reader has begun throws while it starts', '/', /YourGuidesIsland/, THROWS],
  ['an island throws after it has started', '/', /YourGuidesIsland/, `setTimeout(() => { ${THROWS} })`],
] as const) {
  test(`where ${what}, the page says that a part is missing, and nothing in its place is dead`, async ({
    page,
    leaks,
  }) => {
    const contentType = 'text/javascript';
    await page.route(file, (route) =>
      route.fulfill({ contentType, body: `export default () => { ${body} };` }),
    );
    await page.goto(path);
    await expect(missing(page)).toBeVisible();
    await expect(page.locator('[ssr]').locator(controls(page))).toHaveCount(0);
    await expect(page.locator('[data-steps] [data-step-body]').filter({ visible: false })).toHaveCount(0);
    expect(leaks.filter((leak) => !leak.startsWith('error: Error: broken'))).toEqual([]);
    leaks.length = 0;
  });
}

test('what an extension of the browser does wrong is not said of the page', async ({ page, leaks }) => {
  await openGuide(page, OFFICE);
  const thrown = page.waitForEvent('pageerror', { predicate: ({ message }) => message === 'second' });
  await page.evaluate(() => {
    void Promise.reject(new Error('first'));
    setTimeout(() => {
      throw new Error('second');
    });
  });
  await thrown;
  await expect(missing(page)).toBeHidden();
  await expect(checkbox(page, 'open-door')).toBeEnabled();
  leaks.length = 0;
});

test('a request is written without what advises on its reason, and the page says that it is missing', async ({
  page,
}) => {
  await loseFiles(page, /\/advice\.[^/]+\.js/);
  await openComposer(page);
  await page.getByLabel('Something else').check();
  await expect(missing(page)).toBeVisible();
  await page.getByLabel('The cause').fill('The buyer went bankrupt.');
  await expect(page.getByLabel('The cause')).toHaveValue('The buyer went bankrupt.');
});

test('what was begun, where its list does not arrive, is said to be missing', async ({ page }) => {
  await openGuide(page, OFFICE);
  await checkbox(page, 'open-door').check();
  await loseFiles(page, /GuidesInProgress/);
  await page.goto('/');
  await expect(missing(page)).toBeVisible();
});

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
