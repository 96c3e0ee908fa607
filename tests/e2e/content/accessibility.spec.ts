/** That everybody can read every page, however they look at it; `states.spec.ts` says the same of what a reader opens in them. */
import { expect, test } from '../test.ts';
import { isDeep } from '../../setup/depth.ts';
import { axeFindings, axeInBothThemes, SIZE_RULES } from '../looks/axe.ts';
import { LARGE_TEXT, misfits, readWith, TEXT_SPACING } from '../looks/fit.ts';
import { markedByColour, moving } from '../looks/reader.ts';
import { smallTargets } from '../looks/targets.ts';
import { started } from '../everything.ts';
import { resize } from '../pages.ts';
import { allPaths } from '../paths.ts';
import { addressOf, sites } from '../../setup/sites.ts';

/** What only the sites for tests have: retired steps, a guide that was renamed, versions, a language with longer words. */
const elsewhere = [
  `${addressOf(sites.fixture)}/guides/leave-office/`,
  `${addressOf(sites.fixture)}/guides/return-keys/`,
  `${addressOf(sites.fixture)}/guides/move-office/`,
  `${addressOf(sites['fixture-base'])}/qps/`,
  `${addressOf(sites['fixture-base'])}/qps/guides/leave-office/`,
  `${addressOf(sites['fixture-base'])}/qps/compose/refund/`,
];

/** The language with longer words is made up for the tests; axe knows only those that there are. */
const isMadeUp = (address: string, finding: string): boolean =>
  address.includes('/qps/') && /^(?:html-lang-valid|valid-lang): /.test(finding);

for (const address of [...allPaths, ...elsewhere]) {
  const path = address.replace(/^http:\/\/localhost:\d+/, '');

  test(`${path} breaks no rule of axe, in both themes, is whole at 400 % zoom, with wide spacing, and with text twice as large, and a finger finds its controls`, async ({
    page,
  }) => {
    const expectNone = (findings: string[], how: string) =>
      expect(
        findings.filter((one) => !isMadeUp(address, one)),
        how,
      ).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    // With what is fetched once the page is there.
    await page.goto(address, { waitUntil: 'networkidle' });
    await started(page);
    // The short run looks at the dark theme on a narrow screen only.
    const wide = isDeep ? axeInBothThemes : axeFindings;
    expectNone(await wide(page), 'wide');
    await page.emulateMedia({ colorScheme: 'dark' });
    await resize(page, { width: 320, height: 740 });
    expectNone(await axeFindings(page), 'dark and narrow');

    // A screen of 1280 by 1024 pixels, four times as large.
    await resize(page, { width: 320, height: 256 });
    await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
    expect(await moving(page), 'reduced motion').toEqual([]);
    expect(await markedByColour(page), 'in a reader’s own colours').toEqual([]);
    expect(await misfits(page), 'zoomed').toEqual([]);
    await readWith(page, TEXT_SPACING);
    expect(await misfits(page), 'spaced').toEqual([]);
    expectNone(await axeFindings(page, undefined, SIZE_RULES), 'zoomed and spaced');
    await readWith(page, '');
    await resize(page, { width: 360, height: 740 });
    expect(await smallTargets(page), 'by a finger').toEqual([]);
    await readWith(page, LARGE_TEXT);
    for (const [width, height] of [
      [360, 740],
      [1280, 1024],
    ] as const) {
      await resize(page, { width, height });
      expect(await misfits(page), `with large text, at ${width} pixels`).toEqual([]);
    }
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the step that an address leads to is told from the others in a reader’s own colours', async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto('/guides/cancel-marketplace-agreement/#open-agreements');
    const outlined = await page.locator('[data-step]').evaluateAll((steps) =>
      steps
        .map((one) => ({ id: one.id, style: getComputedStyle(one) }))
        .filter(
          ({ style: { outlineStyle, outlineColor } }) =>
            outlineStyle !== 'none' && !outlineColor.endsWith(', 0)'),
        )
        .map(({ id }) => id),
    );
    expect(outlined).toEqual(['open-agreements']);
  });
});
