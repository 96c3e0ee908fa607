/** Every main job of a reader, from opening a page to its end, with the keys alone. Deciding is among the journeys. */
import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '../test.ts';
import { stepLink } from '../../../src/lib/link/case-link.ts';
import { Keys } from '../keys.ts';
import { checkbox, place, progress } from '../pages.ts';
import { AGREEMENT, ANSWER, button, GUIDE, SENT } from '../states/state.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test.beforeEach(({ page }) => page.clock.setFixedTime(new Date(2026, 10, 23, 12)));

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const fold = (page: Page, summary: string) => page.locator('summary').filter({ hasText: summary }).first();

/** Presses what downloads a file; what is in it. */
async function download(page: Page, keys: Keys, name: string): Promise<string> {
  const begun = page.waitForEvent('download');
  await keys.press(button(page, name));
  return readFileSync(await (await begun).path(), 'utf8');
}

/** Presses what asks for a file, and gives one. */
async function give(page: Page, keys: Keys, field: Locator, text: string): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await keys.press(field);
  await (await asked).setFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** Says of the first step of a guide that it is done. */
async function begin(page: Page, keys: Keys): Promise<void> {
  await page.goto(GUIDE);
  await keys.press(checkbox(page, 'agreement-id-known'), 'Space');
  await expect(progress(page)).toContainText('1 of 4 checks');
}

test('a guide is worked through to its end by keyboard alone', async ({ page }) => {
  const keys = new Keys(page);
  await page.goto(ANSWER);
  await keys.press(page.getByRole('link', { name: 'Start', exact: true }));
  const steps = page.locator('[data-step]');
  for (let done = 0; done < (await steps.count()); done++) {
    await expect(steps.getByRole('checkbox', { checked: true })).toHaveCount(done);
    await keys.press(page.locator('[data-open]').getByRole('button', { name: 'Mark done' }));
  }
  await expect(place(page)).toHaveText('All steps done');
  await keys.press(
    page
      .getByRole('main')
      .getByRole('link', { name: /record/i })
      .last(),
  );
  await expect(page).toHaveURL(/\/record\/$/);
});

test('a request is written and copied by keyboard alone', async ({ page }) => {
  const keys = new Keys(page);
  await page.goto('/compose/');
  await keys.press(
    page
      .getByRole('main')
      .getByRole('link', { name: /cancellation/i })
      .first(),
  );
  await keys.type(page.getByRole('textbox', { name: 'Agreement ID' }), AGREEMENT);
  await keys.choose(page.getByRole('radio', { name: 'Another reason' }));
  await keys.type(
    page.getByRole('textbox', { name: 'The reason' }),
    'The buyer moved to an on-premises product.',
  );
  await keys.press(button(page, 'Copy for AWS'));
  await expect(button(page, 'Copy for AWS')).toHaveText('Copied');
  expect(await copied(page)).toContain('moved to an on-premises product');
});

test('a step is found, and shared with a fact, by keyboard alone', async ({ page }) => {
  const keys = new Keys(page);
  await page.goto('/share/');
  await keys.type(page.getByRole('searchbox', { name: 'Find the step' }), 'approve-request');
  await keys.press(page.locator('[data-share-steps] button').first());
  await keys.press(fold(page, 'Add a fact'));
  await keys.type(page.getByLabel('Which fact'), 'Day of the request');
  await keys.enterDay(page.getByLabel('Its value'), '2026-11-20');
  await keys.press(button(page, 'Add'));
  await expect(page.getByRole('checkbox', { name: /Day of the request/ })).toBeChecked();
  await keys.press(button(page, 'Copy the link'));
  expect(await copied(page)).toMatch(/\/guides\/answer-cancellation-request\/#approve-request&case=/);
});

test('what came with a link is kept, and its step is done, by keyboard alone', async ({ page }) => {
  const keys = new Keys(page);
  await page.goto(stepLink(ANSWER, 'approve-request', SENT));
  await keys.press(button(page, 'Keep it in this browser'));
  await expect(page.locator('[data-carried]')).toContainText('Kept.');
  await keys.press(button(page, 'Hide'));
  await keys.press(button(page, 'Stay here'));
  await keys.press(page.locator('#approve-request').getByRole('button', { name: 'Mark done' }));
  await expect(checkbox(page, 'approve-request')).toBeChecked();
});

test('cases go to another browser as a file by keyboard alone', async ({ page, browser, baseURL }) => {
  const keys = new Keys(page);
  await begin(page, keys);
  await page.goto('/cases/');
  await keys.press(fold(page, 'Carry on elsewhere'));
  const file = await download(page, keys, 'Download as a file');

  const other = await browser.newPage({ baseURL: baseURL! });
  const others = new Keys(other);
  await other.goto('/cases/');
  await give(other, others, other.getByLabel('Take in a file'), file);
  await others.press(button(other, 'Take in'));
  await expect(other.getByText('1 case was taken in.')).toBeVisible();
  await other.goto(GUIDE);
  await expect(progress(other)).toContainText('1 of 4 checks');
  await other.close();
});

test('a record is made, downloaded and checked by keyboard alone', async ({ page }) => {
  const keys = new Keys(page);
  await begin(page, keys);
  await page.goto('/record/');
  const file = await download(page, keys, 'Download as JSON');
  await give(page, keys, page.getByLabel('Choose a file that was downloaded here'), file);
  await expect(page.getByText('The record is as it was made on')).toBeVisible();
});

test('the search is opened, asked and followed by keyboard alone', async ({ page }) => {
  const keys = new Keys(page);
  await page.goto('/compose/');
  await keys.press(button(page, 'Search'));
  await keys.type(page.getByRole('searchbox'), 'leave softwareone');
  await keys.press(page.getByRole('dialog').getByRole('listitem').getByRole('link').first());
  await expect(page).toHaveURL(/\/guides\/leave-softwareone-essentials\//);
});
