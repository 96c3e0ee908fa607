import { expect, test, type Page } from '../test.ts';
import { addressOf, sites } from '../../setup/sites.ts';
import { pathsOf } from '../paths.ts';
import { OFFICE } from '../pages.ts';

const ways = (page: Page) => page.getByRole('navigation', { name: 'Ways in' });

for (const path of pathsOf(sites.fixture)) {
  test(`the decision and the composer are one press away from ${path} on a phone, without scripts`, async ({
    browser,
  }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 320, height: 640 },
    });
    const page = await context.newPage();
    for (const [name, to] of [
      ['Decide', 'decide'],
      ['Write', 'compose'],
    ] as const) {
      await page.goto(addressOf(sites.fixture) + path);
      await ways(page).getByRole('link', { name, exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`/${to}/$`));
      await expect(ways(page).locator('[aria-current]')).toHaveText(new RegExp(name));
    }
    await context.close();
  });
}

for (const width of [320, 360]) {
  for (const path of ['/', '/decide/', OFFICE]) {
    test(`the header of ${path} is one row of 56 pixels with targets of 44 at ${width}, none over another`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 640 });
      await page.goto(path);
      const header = page.getByRole('banner');
      expect((await header.boundingBox())!.height).toBe(56);
      const targets = page.locator(
        'header :is(a, button):visible, nav > button:not([popovertarget=contents]):visible',
      );
      const boxes = await targets.evaluateAll((all) =>
        all
          .filter((one) => !one.closest('dialog'))
          .map((one) => one.getBoundingClientRect())
          .map(({ left, right, top, bottom }) => ({ left, right, top, bottom }))
          .toSorted((a, b) => a.left - b.left),
      );
      expect(boxes).toHaveLength(5);
      boxes.forEach(({ left, right, top, bottom }, index) => {
        expect(Math.min(right - left, bottom - top)).toBeGreaterThanOrEqual(44);
        expect([top >= 0, bottom <= 56, right <= width]).toEqual([true, true, true]);
        expect(left).toBeGreaterThanOrEqual(boxes[index - 1]?.right ?? 0);
      });
    });
  }
}

test('a wide screen has the whole words, and guides are marked as the place where the reader is', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(OFFICE);
  await expect(ways(page).getByRole('link')).toHaveText([/Which guide\?/, /Write a request/, /All guides/]);
  await expect(ways(page).locator('[aria-current]')).toHaveText(/All guides/);
  await ways(page).getByRole('link', { name: 'All guides' }).click();
  await expect(page.locator('#guides')).toBeInViewport();
});

test('only pages with a sidebar have a menu button', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const menu = page.getByRole('button', { name: 'Menu' });
  for (const path of ['/', '/decide/', '/compose/']) {
    await page.goto(path);
    await expect(menu).toHaveCount(0);
  }
  await page.goto(OFFICE);
  await menu.click();
  const pages = page.getByRole('navigation', { name: 'Main' });
  await expect(pages.getByRole('link', { name: 'Hand over the keys' })).toBeVisible();
});
