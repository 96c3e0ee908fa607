import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { addStyles } from '../pages.ts';
import { allPaths } from '../paths.ts';

for (const path of allPaths) {
  test(`axe finds nothing on ${path}, in the light theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });

  // The HTML is the same in both themes; only what is seen of colours can differ.
  test(`axe finds no fault with the colours of ${path} in the dark theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(path);
    expect(
      (await new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']).analyze())
        .violations,
    ).toEqual([]);
  });

  test(`${path} does not scroll sideways at 320 pixels, nor with text twice as large`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    // With what is fetched once the page is there.
    await page.goto(path, { waitUntil: 'networkidle' });
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(320);
    await addStyles(page, 'html { font-size: 200% }');
    expect(await width()).toBeLessThanOrEqual(320);
  });
}
