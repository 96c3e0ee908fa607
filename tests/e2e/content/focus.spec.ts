/** That whoever has no mouse always knows where they are: the focus is seen, in view, and never lost. */
import { expect, test, type Page } from '../test.ts';
import { cases, isDeep } from '../../setup/depth.ts';
import { pressAll } from '../looks/press.ts';
import { walk } from '../looks/walk.ts';
import { resize } from '../pages.ts';
import { allPaths, KINDS } from '../paths.ts';
import { ofNotices } from '../states/notices.ts';
import { openState } from '../states/state.ts';

const paths = isDeep ? allPaths : KINDS;
const screens = [
  { width: 360, height: 740, colorScheme: 'dark' },
  { width: 1280, height: 800, colorScheme: 'light' },
] as const;

/** Walks through what is open, forward in the site’s colours and, if `both` ways are asked for, backward in a reader’s own. */
async function expectSeen(
  page: Page,
  { width, height, colorScheme }: (typeof screens)[number],
  both: boolean,
) {
  await resize(page, { width, height });
  await page.emulateMedia({ colorScheme, forcedColors: 'none' });
  const forward = await walk(page, 'Tab');
  expect.soft(forward.wrong, `forward at ${width} pixels`).toEqual([]);
  expect(forward.count).toBeGreaterThan(1);
  if (!both) return;
  await page.emulateMedia({ forcedColors: 'active' });
  expect
    .soft(await walk(page, 'Shift+Tab'), `backward at ${width} pixels`)
    .toEqual({ ...forward, wrong: [] });
}

for (const path of paths) {
  for (const screen of screens) {
    test(`on ${path}, everything that Tab leads to is outlined and in view at ${screen.width} pixels, both ways`, async ({
      page,
    }) => {
      await page.setViewportSize(screen);
      await page.goto(path, { waitUntil: 'networkidle' });
      await expectSeen(page, screen, true);
    });
  }

  test(`on ${path}, whatever is pressed, the focus is on something that is there`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    const { count, lost } = await pressAll(page, cases(30, 300));
    expect(count).toBeGreaterThan(1);
    expect(lost).toEqual([]);
  });
}

for (const state of ofNotices) {
  test(`${state.name}: nothing that Tab leads to is behind it`, async ({ page }) => {
    await openState(page, state);
    // It lies over the end of the screen, where a walk backward seldom leads.
    for (const screen of screens) await expectSeen(page, screen, isDeep);
  });
}
