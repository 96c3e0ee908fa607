/** A page that the browser keeps whole while the reader is elsewhere, and shows again as it was. Chromium’s headless shell has no such cache. */
import { expect } from '@playwright/test';
import { addressOf, sites } from '../setup/sites.ts';
import { PATIENCE } from './tab.ts';
import { test } from './test.ts';

const GUIDE = 'cancel-marketplace-agreement';
const KEY = `clean-exit:case:first:step:${GUIDE}/`;

test('a page that comes back shows what was said elsewhere meanwhile, and writes nothing', async ({
  newTab,
  engineName,
}) => {
  const tab = await newTab();
  const site = addressOf(sites.real);
  await tab.open(`${site}/guides/${GUIDE}/`);
  await tab.click({ role: 'checkbox', name: 'You have the agreement ID', within: '#agreement-id-known' });
  await tab.run(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { cameBack: persisted }));
  }, null);
  await tab.open(`${site}/cases/`);
  const kept = await tab.run((key) => {
    localStorage.removeItem(`${key}agreement-id-known`);
    localStorage.setItem(`${key}open-agreements`, 'done');
    return { ...localStorage };
  }, KEY);
  await tab.back();
  const ticked = () =>
    [...document.querySelectorAll('[data-step] input:checked')].map((box) => box.closest('[data-step]')!.id);
  await expect.poll(() => tab.run(ticked, null), { timeout: PATIENCE }).toEqual(['open-agreements']);
  expect(await tab.run(() => ({ ...localStorage }), null)).toEqual(kept);
  const cameBack = await tab.run(() => (window as { cameBack?: boolean }).cameBack, null);
  if (engineName === 'Firefox') expect(cameBack).toBe(true);
});
