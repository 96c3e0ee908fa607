import { expect, test } from '@playwright/test';
import { guidePaths } from '../paths.ts';

/** The header of every page, and what a phone keeps for the bar at its bottom; pixels. */
const HEADER = 56;
const BAR = 64;

const screens = [
  { width: 360, height: 740, room: 740 - HEADER - BAR },
  { width: 1280, height: 800, room: 800 - HEADER },
];

for (const { width, height, room } of screens) {
  for (const path of guidePaths) {
    test(`${path} shows what ends and the way to begin on one screen of ${width} by ${height}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(path);
      const top = await page.locator('main').evaluate((main) => main.getBoundingClientRect().top);
      const start = page.getByRole('link', { name: 'Start', exact: true });
      const bottom = await start.evaluate((link) => link.getBoundingClientRect().bottom);
      expect(bottom - top).toBeLessThanOrEqual(room);
    });
  }
}

test('Start leads to what comes first: the choice of a version, or else the first check', async ({
  page,
}) => {
  for (const path of guidePaths) {
    await page.goto(path);
    await page.getByRole('link', { name: 'Start', exact: true }).click();
    const first = page.locator('[data-version-choice], [data-step]').first();
    await expect(first, path).toBeInViewport();
  }
});
