/** A page that the browser keeps whole while the reader is elsewhere, and shows again as it was. Chromium’s headless shell has no such cache. */
import { expect } from '@playwright/test';
import { addressOf, sites } from '../setup/sites.ts';
import { PATIENCE } from './tab.ts';
import { test } from './test.ts';

const GUIDE = 'cancel-marketplace-agreement';
const KEY = `clean-exit:case:first:step:${GUIDE}/`;

/** WebKit sets inputs back to their defaults a little after the page has come back. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 300));

test('a page that comes back shows what was said elsewhere meanwhile, and writes nothing', async ({
  newTab,
  engineName,
}) => {
  const tab = await newTab();
  const site = addressOf(sites.real);
  await tab.open(`${site}/guides/${GUIDE}/`);
  await tab.click({ role: 'checkbox', name: 'You have the agreement ID', within: '#agreement-id-known' });
  await tab.click('#reason-ready input');
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
  const expectTicked = () =>
    expect
      .poll(() => tab.run(ticked, null), { timeout: PATIENCE })
      .toEqual(['reason-ready', 'open-agreements']);
  await expectTicked();
  expect(await tab.run(() => ({ ...localStorage }), null)).toEqual(kept);
  const cameBack = await tab.run(() => (window as { cameBack?: boolean }).cameBack, null);
  if (engineName !== 'Chromium') expect(cameBack).toBe(true);
  await settled();
  await expectTicked();
});

test('a form that comes back shows what was typed and chosen', async ({ newTab }) => {
  const tab = await newTab();
  const site = addressOf(sites.real);
  await tab.open(`${site}/compose/cancellation/`);
  const fields = () =>
    [...document.querySelectorAll<HTMLInputElement>('main input')].map((input) =>
      input.type === 'radio' ? input.checked : input.value,
    );
  await tab.click('#cancellation-reasonCode');
  await tab.type({ role: 'textbox', name: 'Agreement ID' }, 'agmt-abc123');
  const before = await tab.run(fields, null);
  expect(before).toContain('agmt-abc123');
  expect(before).toContain(true);
  await tab.open(`${site}/cases/`);
  await tab.back();
  await expect.poll(() => tab.run(fields, null), { timeout: PATIENCE }).toEqual(before);
  await settled();
  expect(await tab.run(fields, null)).toEqual(before);
});
