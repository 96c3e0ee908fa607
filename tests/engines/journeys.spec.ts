/** What readers mainly do, in every engine. What each part does in detail is tested in Chromium, in `tests/e2e`. */
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { addressOf, sites } from '../setup/sites.ts';
import { PATIENCE, type Engine, type Tab } from './tab.ts';
import { test } from './test.ts';

const SITE = addressOf(sites.real);
const GUIDE = `${SITE}/guides/cancel-marketplace-agreement/`;
const AGREEMENT = 'agmt-byw2g19zkbjhuwxc8ki4w3b4x';
const CAUSE = 'The buyer moved to another product on 3 May 2026';

/** What the page answers; nothing while it is being left for another. */
const ask = <A, R>(tab: Tab, work: (given: A) => R, given: A): Promise<R | undefined> =>
  tab.run(work, given).catch(() => undefined);

/** What a reader sees of a part of the page; nothing while it is not there. */
const seen = (tab: Tab, selector: string): Promise<string> =>
  tab.run((part) => document.querySelector<HTMLElement>(part)?.innerText ?? '', selector);

const shows = (tab: Tab, selector: string) => expect.poll(() => seen(tab, selector), { timeout: PATIENCE });
const address = (tab: Tab) => expect.poll(() => ask(tab, () => location.href, null), { timeout: PATIENCE });

/** How many elements are shown. */
const count = (tab: Tab, selector: string) => {
  const shown = (all: string) =>
    [...document.querySelectorAll(all)].filter((one) => one.getClientRects().length > 0).length;
  return expect.poll(() => ask(tab, shown, selector), { timeout: PATIENCE });
};

const valueOf = (tab: Tab, selector: string) =>
  expect.poll(() => tab.run((field) => document.querySelector<HTMLInputElement>(field)?.value, selector), {
    timeout: PATIENCE,
  });

/** The file that was downloaded under a name that begins so, once it is there. */
async function downloaded({ downloads }: Engine, name: string): Promise<string> {
  const files = () => globSync(join(downloads, `${name}*.json`)).filter((file) => statSync(file).size > 0);
  await expect.poll(files, { timeout: PATIENCE }).toHaveLength(1);
  return files()[0]!;
}

/** Chooses an answer and goes on to the next question. */
async function answer(tab: Tab, label: string): Promise<void> {
  await tab.click({ role: 'radio', name: label, within: '[data-decision]' });
  await tab.click({ role: 'button', name: 'Continue', within: '[data-decision]' });
}

test('steps are ticked by pointer and by keyboard, are counted, and are kept over a reload', async ({
  newTab,
}) => {
  const tab = await newTab();
  await tab.open(`${GUIDE}#open-agreements`);
  await tab.click({ role: 'button', name: 'Mark done', within: '#open-agreements' });
  await shows(tab, '[data-progress]').toContain('1 of 11 steps done');
  await expect
    .poll(() => ask(tab, () => document.activeElement?.id, null), { timeout: PATIENCE })
    .toBe('filter-by-agreement-id');
  await tab.click({ role: 'checkbox', name: 'You have the agreement ID', within: '#agreement-id-known' });
  await shows(tab, '[data-progress]').toContain('1 of 4 checks');
  await tab.run(() => document.querySelector<HTMLElement>('#you-are-seller-of-record input')?.focus(), null);
  await tab.press('Space');
  await shows(tab, '[data-progress]').toContain('2 of 4 checks');
  await tab.reload();
  await shows(tab, '[data-progress]').toContain('2 of 4 checks, 1 of 11 steps done');
  await count(tab, '[data-step] input:checked').toBe(3);
});

test('a step waits until a day and has a note, and both are there after a reload', async ({ newTab }) => {
  const tab = await newTab();
  await tab.open(`${GUIDE}#wait-7-days`);
  await tab.click({ role: 'button', name: 'Waiting until…', within: '#wait-7-days' });
  await tab.click({ role: 'button', name: 'Waiting', within: 'dialog[open]' });
  await tab.enterDay('dialog[open] [data-until] input', '2099-12-24');
  await tab.type('dialog[open] [data-step-note] textarea', 'Case 123, answered by Ann');
  await tab.press('Escape');
  await count(tab, 'dialog[open]').toBe(0);
  await shows(tab, '[data-progress]').toContain('1 waiting');
  await tab.reload();
  await shows(tab, '#wait-7-days').toContain('24 December 2099');
  await shows(tab, '#wait-7-days').toContain('Case 123, answered by Ann');
});

test('what was ticked on the next page and before is there when the browser goes back', async ({
  newTab,
}) => {
  const tab = await newTab();
  await tab.open(`${GUIDE}#refund-separately`);
  await tab.click({ role: 'checkbox', name: 'You have the agreement ID', within: '#agreement-id-known' });
  await shows(tab, '[data-progress]').toContain('1 of 4 checks');
  await tab.click({ role: 'link', name: 'apply a billing adjustment', within: '#refund-separately' });
  await address(tab).toContain('/apply-billing-adjustment/');
  await tab.click('#watch-status input[type=checkbox]');
  await shows(tab, '[data-progress]').toContain('1 of');
  await tab.back();
  await address(tab).toContain('/cancel-marketplace-agreement/');
  await shows(tab, '[data-progress]').toContain('1 of 4 checks');
  // Engines differ in whether the number that CSS puts before a title belongs to its name.
  await tab.click('#keep-record input');
  await shows(tab, '[data-progress]').toContain('1 of 4 checks, 1 of 11 steps done');
});

test('answers lead to an outcome, Back to the question, and the outcome’s address to the outcome', async ({
  newTab,
}) => {
  const tab = await newTab();
  await tab.open(`${SITE}/decide/`);
  await answer(tab, 'I get AWS through SoftwareOne');
  await answer(tab, 'Cloud Managed Services Essentials');
  await answer(tab, 'Leave SoftwareOne and keep our AWS organization');
  await shows(tab, '[data-decision]').toContain('Leave Essentials and keep your organization');
  const outcome = await tab.run(() => location.href, null);
  await tab.back();
  await count(tab, '[data-decision] input[type=radio]').toBeGreaterThan(1);
  const other = await newTab();
  await other.open(outcome);
  await shows(other, '[data-decision]').toContain('Leave Essentials and keep your organization');
  await shows(other, '[data-answers]').toContain('Cloud Managed Services Essentials');
});

test('a reason is written, mended with what is offered, and copied, or shown where copying is refused', async ({
  newTab,
}) => {
  const tab = await newTab();
  await tab.open(`${SITE}/compose/cancellation/`);
  await tab.type('#cancellation-agreementId', AGREEMENT);
  await tab.click({ role: 'radio', name: 'Another reason OTHER' });
  await tab.type('#cancellation-cause', `${CAUSE} TBD`);
  await tab.press('Tab');
  await tab.click({ role: 'button', name: 'Take them out' });
  await valueOf(tab, '#cancellation-cause').toBe(`${CAUSE} `);
  await shows(tab, '[data-composer]').toContain('Ready to copy');
  await tab.click({ role: 'button', name: 'Copy for AWS' });
  await shows(tab, '[data-composer]').toMatch(/Copied|Copying was refused/);
  await shows(tab, '[data-text]').toContain(CAUSE);
  await tab.run(() => void Object.defineProperty(navigator, 'clipboard', { value: undefined }), null);
  await tab.type('#cancellation-nextStep', 'A full exit.');
  await shows(tab, '[data-composer]').toContain('Ready to copy');
  await tab.click({ role: 'button', name: 'Copy for AWS' });
  await shows(tab, '[data-composer]').toContain('Copying was refused');
  await expect.poll(() => tab.run(() => getSelection()?.toString(), null)).toContain('A full exit.');
});

test('what was typed for a case stands over the next page, and in its texts to copy', async ({ newTab }) => {
  const tab = await newTab();
  await tab.open(`${SITE}/compose/cancellation/`);
  await tab.type('#cancellation-agreementId', AGREEMENT);
  await tab.press('Tab');
  await tab.open(`${SITE}/guides/cancel-through-ammp/`);
  await shows(tab, '[data-case-line]').toContain(AGREEMENT);
  await expect
    .poll(() =>
      tab.run(() => document.querySelector('#describe-request copyable-text code')?.textContent, null),
    )
    .toBe(`Please cancel agreement ${AGREEMENT}`);
});

test('a link with facts is made, opens in a browser that knows nothing, and is kept there', async ({
  newTab,
}) => {
  const tab = await newTab();
  await tab.open(`${SITE}/share/`);
  await tab.type('main input[type=search]', 'approve-request');
  await tab.click('main li button');
  await tab.click('main details > summary');
  await tab.select('main select', 'submittedOn');
  await tab.enterDay('main input[type=date]', '2026-11-20');
  await tab.click({ role: 'button', name: 'Add' });
  await shows(tab, '[data-link]').toMatch(/#approve-request&case=/);
  const link = await seen(tab, '[data-link]');

  const other = await newTab();
  await other.open(link);
  await shows(other, '[data-carried]').toContain('27 November');
  await expect(other.run(() => localStorage.length, null)).resolves.toBe(0);
  await other.click({ role: 'button', name: 'Keep it in this browser' });
  await shows(other, '[data-carried]').toContain('Kept.');
  await other.reload();
  await shows(other, '[data-case-line]').not.toBe('');
});

test('a case goes to another browser as a file, with its ticks', async ({ newTab, engine }) => {
  const tab = await newTab();
  await tab.open(GUIDE);
  await tab.click({ role: 'checkbox', name: 'You have the agreement ID', within: '#agreement-id-known' });
  await shows(tab, '[data-progress]').toContain('1 of 4 checks');
  await tab.open(`${SITE}/cases/`);
  await tab.click('[data-case] details > summary');
  await tab.click({ role: 'button', name: 'Download as a file' });
  const file = await downloaded(engine, 'clean-exit-cases');

  const other = await newTab();
  await other.open(`${SITE}/cases/`);
  await other.attach('main input[type=file]', file);
  await other.click({ role: 'button', name: 'Take in', within: '[data-import-preview]' });
  await shows(other, 'main').toContain('1 case was taken in.');
  await other.open(GUIDE);
  await shows(other, '[data-progress]').toContain('1 of 4 checks');
});

test('a record of what was done is downloaded, and is found to be as it was made', async ({
  newTab,
  engine,
}) => {
  const tab = await newTab();
  await tab.open(GUIDE);
  await tab.click({ role: 'checkbox', name: 'You have the agreement ID', within: '#agreement-id-known' });
  await shows(tab, '[data-progress]').toContain('1 of 4 checks');
  await tab.open(`${SITE}/record/`);
  await tab.click({ role: 'button', name: 'Download as JSON' });
  await tab.attach('[data-record-check] input', await downloaded(engine, 'clean-exit-record'));
  await shows(tab, '[data-record-check]').toContain('The record is as it was made on');
});

test('the search finds a guide by what people type, and leads to it by keyboard', async ({ newTab }) => {
  const tab = await newTab();
  await tab.open(`${SITE}/compose/`);
  await tab.click({ role: 'button', name: 'Search', within: 'header' });
  await tab.type('dialog[open] input[type=search]', 'leave softwareone');
  await count(tab, 'dialog[open] li a').toBeGreaterThan(0);
  await tab.press('Tab');
  expect(await tab.run(() => document.activeElement?.matches('dialog[open] li a'), null)).toBe(true);
  await tab.press('Enter');
  await address(tab).toContain('/guides/');
});

test('a search whose script could not be had is there once the page is loaded again', async ({
  newTab,
  host,
}) => {
  const tab = await newTab({ meantToFail: true });
  host.lose(/load-search/);
  await tab.open(`${host.address}/compose/`);
  await tab.click({ role: 'button', name: 'Search', within: 'header' });
  await shows(tab, 'dialog[open]').toContain('The search could not be fetched.');
  host.lose();
  await tab.click({ role: 'button', name: 'Reload the page', within: 'dialog[open]' });
  await count(tab, 'dialog[open]').toBe(0);
  await tab.click({ role: 'button', name: 'Search', within: 'header' });
  await tab.type('dialog[open] input[type=search]', 'leave softwareone');
  await count(tab, 'dialog[open] li a').toBeGreaterThan(0);
});

test('after one visit a guide is there without a connection', async ({ newTab, host }) => {
  const tab = await newTab();
  await tab.open(`${host.address}/`);
  await expect
    .poll(() => tab.run(() => navigator.serviceWorker.controller !== null, null), { timeout: 30_000 })
    .toBe(true);
  host.close();
  await tab.open(`${host.address}/guides/cancel-marketplace-agreement/`);
  await tab.click({ role: 'checkbox', name: 'You have the agreement ID', within: '#agreement-id-known' });
  await shows(tab, '[data-progress]').toContain('1 of 4 checks');
});

test('a theme that was chosen is there on the next page', async ({ newTab }) => {
  const tab = await newTab();
  const theme = () => tab.run(() => document.documentElement.dataset['theme'], null);
  await tab.open(`${SITE}/decide/`);
  for (const chosen of ['dark', 'light']) {
    await tab.select('[data-theme-select]', chosen);
    await tab.open(`${SITE}/compose/`);
    expect(await theme()).toBe(chosen);
    await valueOf(tab, '[data-theme-select]').toBe(chosen);
  }
});

test('without scripts a guide can be read whole, and every route of the decision', async ({ newTab }) => {
  const tab = await newTab({ scripts: false });
  await tab.open(GUIDE);
  await shows(tab, '#wait-7-days').toContain('Pending approval');
  await shows(tab, '#refund-separately').toContain('apply a billing adjustment');
  await count(tab, 'main button, main input').toBe(0);
  await tab.open(`${SITE}/reference/all-routes/`);
  await shows(tab, 'main').toContain('Leave Essentials and keep your organization');
});
