import { expect, test } from '../test.ts';
import { guidePaths } from '../paths.ts';

const screens = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];

for (const { width, height } of screens) {
  for (const path of guidePaths) {
    test(`${path} shows what ends and the way to begin on one screen of ${width} by ${height}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(path);
      const start = page.getByRole('link', { name: 'Start', exact: true });
      // The whole of it, with nothing over it: on a phone, the bar lies at the bottom.
      const isClear = await start.evaluate((link) => {
        const { left, top, right, bottom } = link.getBoundingClientRect();
        return [top + 2, bottom - 2].every((y) => document.elementFromPoint((left + right) / 2, y) === link);
      });
      expect(isClear).toBe(true);
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
