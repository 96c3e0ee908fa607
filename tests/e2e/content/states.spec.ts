/** That everybody can read and use the parts of a page in each of their states, however they look at them. */
import { expect, test } from '../test.ts';
import { cases, isDeep } from '../../setup/depth.ts';
import { axeFindings, axeInBothThemes, SIZE_RULES } from '../looks/axe.ts';
import { LARGE_TEXT, misfits, readWith, TEXT_SPACING } from '../looks/fit.ts';
import { pressAll } from '../looks/press.ts';
import { markedByColour, moving } from '../looks/reader.ts';
import { smallTargets } from '../looks/targets.ts';
import { resize } from '../pages.ts';
import { ofNotices } from '../states/notices.ts';
import { openState } from '../states/state.ts';
import { states } from '../states/states.ts';

for (const state of states) {
  const { name, shows, width = 1280 } = state;
  test(`${name}: read in both themes, at 400 % zoom, with wide spacing and large text, pressed by a finger, and by keyboard without losing the focus`, async ({
    page,
  }) => {
    const size = { width, height: width > 400 ? 1024 : 740 };
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await openState(page, state);
    const place = await page.evaluate(() => scrollY);
    expect.soft(await moving(page), 'reduced motion').toEqual([]);
    // The short run looks at the dark theme on a narrow screen only.
    const wide = isDeep ? axeInBothThemes : axeFindings;
    expect.soft(await wide(page), 'wide').toEqual([]);

    await page.emulateMedia({ colorScheme: 'dark' });
    await resize(page, { width: 360, height: 740 });
    await expect(shows(page)).toBeVisible();
    expect.soft(await smallTargets(page), 'by a finger').toEqual([]);
    expect.soft(await axeFindings(page), 'dark and narrow').toEqual([]);
    await readWith(page, LARGE_TEXT);
    expect.soft(await misfits(page), 'large text, narrow').toEqual([]);

    // A screen of 1280 by 1024 pixels, four times as large.
    await resize(page, { width: 320, height: 256 });
    await readWith(page, '');
    await expect(shows(page)).toBeVisible();
    expect.soft(await misfits(page), 'zoomed').toEqual([]);
    await readWith(page, TEXT_SPACING);
    expect.soft(await misfits(page), 'spaced and zoomed').toEqual([]);
    expect.soft(await axeFindings(page, undefined, SIZE_RULES), 'spaced and zoomed').toEqual([]);

    await resize(page, { width: 1280, height: 1024 });
    expect.soft(await misfits(page), 'spaced').toEqual([]);
    await readWith(page, LARGE_TEXT);
    expect.soft(await misfits(page), 'large text').toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect.soft(await markedByColour(page), 'in a reader’s own colours').toEqual([]);

    await readWith(page, '');
    await resize(page, size);
    await page.evaluate((y) => scrollTo(0, y), place);
    // What gives the focus back must have taken it from somewhere.
    await page.keyboard.press('Tab');
    // What is above the main part is the same on every page, and pressed there; a notice may lie over all of it.
    const isInMain = !isDeep && !ofNotices.includes(state);
    const { lost } = isInMain ? await pressAll(page, 6, 'main') : await pressAll(page, cases(12, 100));
    expect.soft(lost, 'pressed by keyboard').toEqual([]);
  });
}
