/** That whoever has no mouse always knows where they are: the focus is seen, in view, and never lost. */
import { expect, test } from '../test.ts';
import { cases, isDeep } from '../../setup/depth.ts';
import { pressAndLoseFocus, walkByTab } from '../looks.ts';
import { allPaths } from '../paths.ts';
import { states } from '../states/states.ts';

/** One page of each kind. */
const KINDS = [
  '/',
  '/guides/cancel-through-ammp/',
  '/decide/',
  '/compose/cancellation/',
  '/cases/',
  '/share/',
  '/record/',
  '/reference/your-data/',
];
const paths = isDeep ? allPaths : KINDS;

for (const path of paths) {
  for (const [width, height] of [
    [360, 740],
    [1280, 800],
  ] as const) {
    test(`on ${path}, everything that Tab leads to is outlined and in view at ${width} pixels, in a reader’s own colours too`, async ({
      page,
    }) => {
      await page.emulateMedia({ forcedColors: 'active' });
      await page.setViewportSize({ width, height });
      await page.goto(path, { waitUntil: 'networkidle' });
      const { count, wrong } = await walkByTab(page);
      expect(count).toBeGreaterThan(5);
      expect(wrong).toEqual([]);
    });
  }

  test(`on ${path}, whatever is pressed, the focus is on something that is there`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    const { count, lost } = await pressAndLoseFocus(page, cases(30, 300));
    expect(count).toBeGreaterThan(1);
    expect(lost).toEqual([]);
  });
}

const LIVELY = /^(?:a link|what came|the menu|the list of cases|a file|what a file|the sheet|the search)/;
for (const { name, open, width = 1280 } of states.filter((one) => isDeep || LIVELY.test(one.name))) {
  test(`${name}: whatever is pressed, the focus is on something that is there`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    await page.keyboard.press('Tab');
    const { lost } = await pressAndLoseFocus(page, cases(12, 100));
    expect(lost).toEqual([]);
  });
}
