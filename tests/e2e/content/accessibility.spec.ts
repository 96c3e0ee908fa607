/** That everybody can read every page, however they look at it; `states.spec.ts` says the same of what a reader opens in them. */
import { expect, test } from '../test.ts';
import { axeFindings, COLOUR_RULES, cutOff, sideways, TEXT_SPACING } from '../looks.ts';
import { addStyles } from '../pages.ts';
import { allPaths } from '../paths.ts';

for (const path of allPaths) {
  test(`${path} breaks no rule of axe, in both themes`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    expect(await axeFindings(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFindings(page, COLOUR_RULES), 'dark').toEqual([]);
  });

  test(`${path} is whole at 400 % zoom, with wide spacing, and with text twice as large`, async ({
    page,
  }) => {
    // A screen of 1280 by 1024 pixels, four times as large.
    await page.setViewportSize({ width: 320, height: 256 });
    // With what is fetched once the page is there.
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await sideways(page), 'zoomed').toBeLessThanOrEqual(0);
    expect(await cutOff(page), 'zoomed').toEqual([]);
    await addStyles(page, TEXT_SPACING);
    expect(await sideways(page), 'spaced').toBeLessThanOrEqual(0);
    expect(await cutOff(page), 'spaced').toEqual([]);
    await addStyles(page, 'html { font-size: 200% }');
    expect(await sideways(page), 'spaced, with large text').toBeLessThanOrEqual(0);
  });
}
