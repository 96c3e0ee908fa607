import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '../test.ts';
import { openEmptyPage, openGuide, openMenu, step, stored, watchForTrouble } from '../pages.ts';

const GUIDE = '/guides/cancel-through-ammp/';
const AGREEMENT = 'agmt-1234567890abcdefghijklmno';
const OF_THE_CASE = 'clean-exit:case:first:';

/** Keeps facts before a page runs, as the composer or a link would have kept them. */
async function keep(page: Page, facts: Record<string, string>) {
  await page.clock.setFixedTime(new Date(2026, 10, 23, 12));
  await openEmptyPage(page);
  for (const [name, value] of Object.entries(facts))
    await page.evaluate(
      ([key, text]) => localStorage.setItem(key!, text!),
      [`${OF_THE_CASE}fact:${name}`, value],
    );
}

const line = (page: Page) => page.locator('[data-case-line]');
const copied = (page: Page) => step(page, 'describe-request').locator('copyable-text code').first();

test('who has one thing to end and has typed nothing never meets a case', async ({ page }) => {
  await openGuide(page, GUIDE);
  await expect(page.locator('[data-case-place]')).toBeEmpty();
  expect((await page.locator('[data-case-place]').boundingBox())?.height ?? 0).toBe(0);
});

test('what is ended stands in one line over guide, composer and decision, with the next date, and nothing moves when it comes', async ({
  page,
}) => {
  const trouble = watchForTrouble(page);
  await keep(page, { agreementId: AGREEMENT, buyerReference: 'Acme, 4711', submittedOn: '2026-11-20' });
  for (const path of [GUIDE, '/compose/cancellation/', '/decide/']) {
    await page.goto(path);
    const before = await page.getByRole('heading', { level: 1 }).boundingBox();
    await expect(line(page)).toContainText(`Acme, 4711 · ${AGREEMENT}`);
    await expect(line(page)).toContainText('4 days left');
    expect(await page.getByRole('heading', { level: 1 }).boundingBox()).toEqual(before);
  }
  expect(trouble).toEqual([]);
});

test('the line opens to every fact, to add and to take away with undo, and gives the focus back', async ({
  page,
}) => {
  await keep(page, { agreementId: AGREEMENT, submittedOn: '2026-11-20' });
  await openGuide(page, GUIDE);
  await line(page).focus();
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog');
  await expect(sheet).toContainText('20 November 2026');
  await expect(sheet).toContainText('Answer by Friday 27 November.');
  await expect(sheet.locator('[data-case-sheet]')).toBeFocused();
  await sheet.getByRole('button', { name: 'Remove Agreement ID' }).click();
  await expect(sheet).not.toContainText(AGREEMENT);
  expect(Object.values(await stored(page))).not.toContain(AGREEMENT);
  await sheet.getByRole('button', { name: 'Undo' }).click();
  await expect(sheet).toContainText(AGREEMENT);
  await sheet.getByText('Add a fact').click();
  await sheet.getByRole('combobox').selectOption('buyerAccountId');
  await sheet.getByRole('textbox').fill('1234');
  await page.keyboard.press('Enter');
  await expect(sheet.getByText('This cannot be an AWS account ID: expected 12 digits.')).toBeVisible();
  expect(Object.keys(await stored(page))).not.toContain(`${OF_THE_CASE}fact:buyerAccountId`);
  await sheet.getByRole('textbox').fill('1234 5678 9012');
  await page.keyboard.press('Enter');
  expect((await stored(page))[`${OF_THE_CASE}fact:buyerAccountId`]).toBe('123456789012');
  await page.keyboard.press('Escape');
  await expect(line(page)).toBeFocused();
});

test('a fact that came here unusual is said to be so, beside it', async ({ page }) => {
  await keep(page, { agreementId: 'offer-1234567890123' });
  await openGuide(page, GUIDE);
  await line(page).click();
  await expect(page.getByRole('dialog')).toContainText('This looks like an offer ID.');
});

test('texts to copy have what is known in place of what stands for it, and are as before once it is taken away', async ({
  page,
}) => {
  await keep(page, { agreementId: AGREEMENT });
  await openGuide(page, GUIDE);
  await expect(copied(page)).toHaveText(`Please cancel agreement ${AGREEMENT}`);
  await line(page).click();
  await page.getByRole('button', { name: 'Remove Agreement ID' }).click();
  await expect(copied(page)).toHaveText('Please cancel agreement <agreement-id>');
});

test('a note is kept with its step as it is typed, is shown there after a reload, and stands in the record', async ({
  page,
}) => {
  await openGuide(page, GUIDE);
  const menu = await openMenu(page, 'save-case-id');
  await menu.getByLabel('Note').fill('Case 123, answered by <b>Ann</b>');
  await page.keyboard.press('Escape');
  await page.goto('/');
  await openGuide(page, GUIDE);
  await expect(page.locator('#save-case-id [data-own-note]')).toHaveText('Case 123, answered by <b>Ann</b>');
  await page.goto('/record/');
  await expect(page.getByRole('main')).toContainText('Case 123, answered by <b>Ann</b>');
});

test('the bar says beside the step how long it is until the next date', async ({ page }) => {
  await keep(page, { submittedOn: '2026-11-20' });
  await openGuide(page, GUIDE);
  await expect(page.locator('[data-place]')).toHaveAttribute('data-countdown', '4 days left');
});

test('a line of numbered points and a table show what happened and what follows', async ({ page }) => {
  await keep(page, { submittedOn: '2026-11-20', closedOn: '2026-11-19' });
  await page.goto('/record/');
  const timeline = page.locator('[data-timeline]');
  await expect(timeline.getByRole('img')).toBeVisible();
  await expect(timeline.locator('svg g')).toHaveCount(5);
  await expect(timeline.getByRole('row')).toContainText([
    /Day/,
    /^1.*19 November 2026.*Day of closure/,
    /^2.*20 November 2026.*Day of the request/,
    /^3.*27 November 2026.*The buyer’s answer/,
    /^4.*19 December 2026.*Paying to reopen/,
    /^5.*17 February 2027.*Reopening the account/,
  ]);
});

test('a note of the reader takes no note of the guide away', async ({ page }) => {
  await keep(page, { agreementId: AGREEMENT });
  await page.goto('/guides/close-aws-account/');
  const boxes = page.locator('[data-step] [data-note]');
  const before = await boxes.count();
  await expect(line(page)).toBeVisible();
  await expect(page.locator('[data-later]')).toBeAttached();
  expect(before).toBeGreaterThan(0);
  await expect(boxes).toHaveCount(before);
});

test('each date goes into a calendar by itself, and the dates of every case are drawn in the list', async ({
  page,
}) => {
  await keep(page, { submittedOn: '2026-11-20', closedOn: '2026-11-19', agreementId: AGREEMENT });
  await page.goto('/cases/');
  await page.getByText('Dates', { exact: true }).click();
  await expect(page.locator('[data-timeline] svg g')).toHaveCount(5);
  await openGuide(page, GUIDE);
  await line(page).click();
  const begun = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Add to calendar The buyer’s answer' }).click();
  const file = readFileSync(await (await begun).path(), 'utf8');
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(file).toContain('DTSTART;VALUE=DATE:20261127');
});
