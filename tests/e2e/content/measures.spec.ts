import { expect, test, type Page } from '../test.ts';
import { guidePaths } from '../paths.ts';
import { openGuide } from '../pages.ts';

/** The longest guide of the first release, at which it was 9,600 pixels tall and had 64 controls. */
const LONGEST = '/guides/cancel-marketplace-agreement/';
const CONTROLS = 'input, button, select, textarea, summary';

const open = async (page: Page, path: string, width: number, height: number) => {
  await page.setViewportSize({ width, height });
  await openGuide(page, path);
};
const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

for (const path of guidePaths) {
  test(`${path} is short at first view, with few controls, and scrolls down only`, async ({ page }) => {
    await open(page, path, 1280, 800);
    expect(await heightOf(page)).toBeLessThanOrEqual(3600);
    const controls = page.getByRole('main').locator(CONTROLS).filter({ visible: true });
    expect(await controls.count()).toBeLessThanOrEqual(45);

    await open(page, path, 390, 844);
    expect(await heightOf(page)).toBeLessThanOrEqual(4800);
    expect(await controls.count()).toBeLessThanOrEqual(45);

    await page.getByRole('button', { name: 'Show all steps' }).click();
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(wideElements), `at ${width} pixels`).toEqual([]);
    }
  });
}

test('on a phone the first step can be marked as done within two screens', async ({ page }) => {
  await open(page, LONGEST, 390, 844);
  const { y, height } = (await page.getByRole('button', { name: 'Mark done' }).first().boundingBox())!;
  expect(y + height).toBeLessThanOrEqual(2 * 844);
});

test('every control of an open step is at least 44 pixels high', async ({ page }) => {
  await open(page, LONGEST, 390, 844);
  for (const control of await page.locator('[data-open] [role=group] button').all())
    expect((await control.boundingBox())!.height).toBeGreaterThanOrEqual(44);
});

/** Runs in the page: what scrolls sideways besides code. */
function wideElements(): string[] {
  const all = [document.documentElement, ...document.querySelectorAll('main, main *')];
  return all
    .filter((element) => element.scrollWidth > element.clientWidth + 1 && !element.closest('pre, code'))
    .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX) || element === all[0])
    .map(({ outerHTML }) => outerHTML.slice(0, 80));
}
