/** That everybody can read and use the parts of a page in each of their states, however they look at them. */
import { expect, test } from '../test.ts';
import { addStyles } from '../pages.ts';
import { axeFindings, COLOUR_RULES, cutOff, sideways, TEXT_SPACING } from '../looks.ts';
import { states } from '../states/states.ts';

for (const { name, open, width = 1280 } of states) {
  test(`${name}: read in both themes, at 400 % zoom and with wide spacing`, async ({ page }) => {
    await page.setViewportSize({ width, height: width > 400 ? 1024 : 740 });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await open(page);
    expect.soft(await axeFindings(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await axeFindings(page, COLOUR_RULES), 'dark').toEqual([]);
    // A screen of 1280 by 1024 pixels, four times as large.
    await page.setViewportSize({ width: 320, height: 256 });
    expect.soft(await sideways(page), 'zoomed').toBeLessThanOrEqual(0);
    expect.soft(await cutOff(page), 'zoomed').toEqual([]);
    await addStyles(page, TEXT_SPACING);
    expect.soft(await sideways(page), 'spaced and zoomed').toBeLessThanOrEqual(0);
    expect.soft(await cutOff(page), 'spaced and zoomed').toEqual([]);
    await page.setViewportSize({ width: 1280, height: 1024 });
    expect.soft(await cutOff(page), 'spaced').toEqual([]);
  });
}
