import { expect, test, type Page } from '../test.ts';
import { addressOf, sites } from '../../setup/sites.ts';
import { checkbox, OFFICE, openEmptyPage, openGuide, watchForTrouble } from '../pages.ts';

const SCOPE = 'clean-exit:case:first:';
const rows = (page: Page) => page.locator('[data-your-guides] > li');

/** Keeps entries of the first case, and opens the home page on a Monday, 23 November 2026. */
async function openHome(page: Page, entries: Record<string, string>) {
  await page.clock.setFixedTime(new Date(2026, 10, 23, 12));
  await openEmptyPage(page);
  await page.evaluate(
    ([scope, all]) => {
      for (const [key, value] of Object.entries(all)) localStorage.setItem(scope + key, value);
    },
    [SCOPE, entries] as const,
  );
  await page.goto('/');
}

test('home opens with the question and its first answers, and a new reader is told what will show up', async ({
  page,
}) => {
  const trouble = watchForTrouble(page);
  await page.goto('/');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading').first()).toHaveText('Where do you want to go?');
  await expect(main.getByRole('radio').first()).toBeInViewport();
  await expect(main.getByText('A guide that you start shows up here')).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
  expect(trouble).toEqual([]);
});

test('the home page leads back to where the reader left off', async ({ page }) => {
  const trouble = watchForTrouble(page);
  await openGuide(page, OFFICE);
  await page.getByRole('checkbox').first().check();
  await page.goto('/');
  await expect(rows(page)).toHaveText(['Leave an office1 of 2 checks, 0 of 8 steps done.']);
  await rows(page).getByRole('link').click();
  await expect(page).toHaveURL(/leave-office\/#give-plants$/);
  expect(trouble).toEqual([]);
});

test('all guides in progress are there: overdue, then the next date, then finished', async ({ page }) => {
  await openHome(page, {
    'step:hand-over-keys/hand-over': 'done',
    'step:leave-office/open-door': 'done',
    'step:leave-office/await-deposit': 'waiting:2026-11-27',
    'step:move-office/call-lift': 'waiting:2026-11-20',
    'last-guide': 'hand-over-keys',
  });
  await expect(rows(page)).toHaveText([
    /^Move an office.*The date has passed: check the status\.$/,
    /^Leave an office0 of 2 checks, 1 of 8 steps done\. Waiting until Friday 27 November\.$/,
    /^Hand over the keysFinished\. 1 of 1 step done\./,
  ]);
  await expect(rows(page).first().getByRole('link')).toHaveAttribute('href', /#call-lift$/);
  await expect(page.getByRole('main').getByText('Continue where')).toHaveCount(0);
});

test('home fetches the guides that were begun and no other, and does without one that cannot be had', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (/guides.*\.json$/.test(request.url())) fetched.push(new URL(request.url()).pathname);
  });
  await page.goto('/');
  await expect(page.getByText('A guide that you start shows up here')).toBeVisible();
  expect(fetched).toEqual([]);
  await openHome(page, { 'step:hand-over-keys/hand-over': 'done', 'step:leave-office/open-door': 'done' });
  await expect(rows(page)).toHaveCount(2);
  expect(fetched.toSorted()).toEqual(['/guides/hand-over-keys.json', '/guides/leave-office.json']);

  await page.route('**/leave-office.json', (route) => route.fulfill({ status: 404, body: 'gone' }));
  await page.goto('/');
  await expect(rows(page)).toHaveText([/^Hand over the keys/]);
});

test('what was ticked before a guide was renamed shows on the home page, in the guide and after its former address', async ({
  page,
}) => {
  await openHome(page, { 'step:return-keys/hand-over': 'done', 'last-guide': 'return-keys' });
  await expect(rows(page)).toHaveText([/^Hand over the keysFinished\. 1 of 1 step done/]);
  await rows(page).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/guides\/hand-over-keys\/$/);
  await expect(checkbox(page, 'hand-over')).toBeChecked();

  await page.goto('/guides/return-keys/#hand-over');
  await expect(page).toHaveURL(/\/guides\/hand-over-keys\/#hand-over$/);
  await expect(checkbox(page, 'hand-over')).toBeChecked();
  await checkbox(page, 'hand-over').uncheck();
  await page.goto('/');
  await expect(page.getByText('A guide that you start shows up here')).toBeVisible();
});

test('the box on the home page opens the search, by keyboard too', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Search: / })
    .press('Enter');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
});

for (const width of [360, 800, 1280]) {
  test(`nothing in view moves when three guides in progress appear, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await openHome(page, {
      'step:hand-over-keys/hand-over': 'done',
      'step:leave-office/open-door': 'done',
      'step:move-office/call-lift': 'waiting:2026-11-20',
    });
    await expect(rows(page)).toHaveCount(3);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let total = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) total += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(total)));
        }),
    );
    // A thousandth is what a list may move while its own HTML is still arriving.
    expect(shift).toBeLessThan(0.001);
  });
}

test.describe('a link whose # was encoded', () => {
  for (const [name, address] of [
    ['at the root', addressOf(sites.fixture)],
    ['under a base path', addressOf(sites['fixture-base'])],
  ] as const) {
    test(`still finds its step ${name}`, async ({ page }) => {
      await page.goto(`${address}/guides/leave-office/%23await-deposit`);
      await expect(page).toHaveURL(`${address}/guides/leave-office/#await-deposit`);
      await expect(page.locator('#await-deposit')).toBeInViewport();
    });
  }

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test('is explained', async ({ page }) => {
      await page.goto('/guides/leave-office/%23await-deposit');
      await expect(page.getByText('Replace it with # in the address bar')).toBeVisible();
    });
  });
});
