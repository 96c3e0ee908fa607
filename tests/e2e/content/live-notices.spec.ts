/** That what a page tells over its end is read aloud when it comes, once, and without the buttons below it. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../test.ts';
import type * as Newer from '../../../src/components/offline/show-newer.tsx';
import { stepLink } from '../../../src/lib/link/case-link.ts';
import { sites } from '../../setup/sites.ts';
import { hears, listen } from '../ear.ts';
import { openGuide } from '../pages.ts';
import { ANSWER, button, GUIDE, openWith, press, refuseStorage, SENT, VERSIONS } from '../states/state.ts';

test.beforeEach(({ page }) => listen(page));

test('a link into the middle of a guide says where it led', async ({ page }) => {
  await page.goto(`${GUIDE}#wait-7-days`);
  await hears(page, /^You opened step \d+ of 11 of “[^”]+”\.$/);
});

test('a link to a step of another version says so, and choosing one says nothing more', async ({ page }) => {
  await openWith(page, { 'version:cancel-through-ammp': 'support-case' }, VERSIONS);
  await expect(page.locator('[data-version-choice] input:checked')).toBeVisible();
  const other = page.locator('[data-step]:not(:visible)').first();
  await page.goto(`${VERSIONS}#${await other.getAttribute('id')}`);
  await hears(page, /^This link leads to a step for another kind of screen: .* is still “[^”]+”\.$/);
  await press(button(page, /^Back to /));
  await hears(page);
});

test('what came with a link says that it is there and not stored, and then that it is kept', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date(2026, 10, 23, 12));
  await page.goto(stepLink(ANSWER, 'approve-request', SENT));
  const notStored = 'Nothing of it is stored unless you keep it.';
  await hears(page, /^You opened step/, 'Sent with this link', notStored);
  await press(button(page, 'Keep it in this browser'));
  await hears(page, 'Kept. Forms on this site now start with it.');
  await press(button(page.locator('[data-carried]'), 'Undo'));
  await hears(page, notStored);
});

test('what a notice tells is read aloud also where a frame takes long', async ({ page }) => {
  await page.addInitScript(() => {
    const FRAME = 120;
    const next: FrameRequestCallback[] = [];
    window.requestAnimationFrame = (call) => next.push(call);
    setInterval(() => next.splice(0).forEach((call) => call(performance.now())), FRAME);
  });
  await page.goto(stepLink(ANSWER, 'approve-request', SENT));
  await hears(page, /^You opened step/, 'Sent with this link', /^Nothing of it is stored/);
});

test('what is not as it should be is said at once, each for itself', async ({ page }) => {
  await openWith(page, { 'step:cancel-marketplace-agreement/open-agreements': 'from the future' }, '/');
  await refuseStorage(page);
  await openGuide(page, `${GUIDE}#no-such-step`);
  await hears(page, /^This guide has no step called “no-such-step”/, /^Some saved ticks/);
  await page.getByRole('main').getByRole('checkbox').nth(1).press('Space');
  await hears(page, /^\d of 4 checks/, /^This browser does not let Clean Exit keep what you do here\./);
});

test('newer pages are told of, and that other tabs still show the older ones', async ({ page }) => {
  await page.goto('/');
  const [script] = globSync('show-newer.*.js', { cwd: join(sites.real.root, '_astro') });
  await page.evaluate(async (address) => {
    const { showNewer } = (await import(address)) as typeof Newer;
    await showNewer('en', () => Promise.resolve(false));
  }, `/_astro/${script}`);
  await hears(page, /^A newer version of these guides is here\..*kept\.$/);
  await press(button(page, 'Use it now'));
  await hears(page, /^Other tabs still show the older version\./);
});
