/** That everybody can read and use the parts of a page in each of their states, however they look at them. */
import { expect, test } from '../test.ts';
import { isDeep } from '../../setup/depth.ts';
import { axeFindings, axeInBothThemes } from '../looks/axe.ts';
import { LARGE_TEXT, misfits, readWith, TEXT_SPACING } from '../looks/fit.ts';
import { markedByColour, moving } from '../looks/reader.ts';
import { smallTargets } from '../looks/targets.ts';
import { openState } from '../states/state.ts';
import { states } from '../states/states.ts';

for (const state of states) {
  const { name, shows, width = 1280 } = state;
  test(`${name}: read in both themes, at 400 % zoom, with wide spacing and large text, and pressed by a finger`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: width > 400 ? 1024 : 740 });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await openState(page, state);
    expect.soft(await moving(page), 'reduced motion').toEqual([]);
    // The short run looks at the dark theme on a narrow screen only.
    const wide = isDeep ? axeInBothThemes : axeFindings;
    expect.soft(await wide(page), 'wide').toEqual([]);

    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 360, height: 740 });
    await expect(shows(page)).toBeVisible();
    expect.soft(await smallTargets(page), 'by a finger').toEqual([]);
    expect.soft(await axeFindings(page), 'dark and narrow').toEqual([]);
    await readWith(page, LARGE_TEXT);
    expect.soft(await misfits(page), 'large text, narrow').toEqual([]);

    // A screen of 1280 by 1024 pixels, four times as large.
    await page.setViewportSize({ width: 320, height: 256 });
    await readWith(page, '');
    await expect(shows(page)).toBeVisible();
    expect.soft(await misfits(page), 'zoomed').toEqual([]);
    await readWith(page, TEXT_SPACING);
    expect.soft(await misfits(page), 'spaced and zoomed').toEqual([]);

    await page.setViewportSize({ width: 1280, height: 1024 });
    expect.soft(await misfits(page), 'spaced').toEqual([]);
    await readWith(page, LARGE_TEXT);
    expect.soft(await misfits(page), 'large text').toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect.soft(await markedByColour(page), 'in a reader’s own colours').toEqual([]);
  });
}
