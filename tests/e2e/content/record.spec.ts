import { expect, test, type Page } from '../test.ts';
import { readFileSync } from 'node:fs';
import { checkbox, openGuide, watchForTrouble } from '../pages.ts';

async function work(page: Page) {
  await page.clock.setFixedTime(new Date(2026, 10, 23, 12));
  await openGuide(page, '/guides/cancel-marketplace-agreement/');
  await checkbox(page, 'open-agreements').check();
  await page.evaluate(() =>
    localStorage.setItem('clean-exit:case:first:fact:buyerAccountId', '012345678901'),
  );
  await page.evaluate(() => localStorage.setItem('clean-exit:case:first:fact:submittedOn', '2026-11-20'));
  await page.goto('/record/');
  await expect(page.getByRole('heading', { name: 'Facts' })).toBeVisible();
}

async function download(page: Page, name: string): Promise<string> {
  const begun = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return readFileSync(await (await begun).path(), 'utf8');
}

test('who has done nothing is told where a record comes from', async ({ page }) => {
  await page.goto('/record/');
  await expect(page.getByText('Nothing has been ticked, entered or written')).toBeVisible();
});

test('a record tells what was ticked and when, the facts and the dates, and nobody is asked about it', async ({
  page,
}) => {
  const trouble = watchForTrouble(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await work(page);
  const main = page.getByRole('main');
  await expect(main).toContainText('012345678901');
  await expect(main).toContainText('27 November 2026');
  await expect(main).toContainText(/done, 23 November 2026 at 12:00:00/);
  expect(asked.filter((address) => address.includes('012345678901'))).toEqual([]);
  expect(trouble).toEqual([]);
});

test('a downloaded record is checked as it was made, and one that was changed is not', async ({ page }) => {
  await work(page);
  const json = await download(page, 'Download as JSON');
  expect(await download(page, 'Download as CSV')).toContain("'012345678901");
  expect(await download(page, 'Download as Markdown')).toContain('Open Agreements');
  const check = (content: string) =>
    page
      .getByLabel('Choose a file that was downloaded here')
      .setInputFiles({ name: 'record.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  const calendar = await download(page, 'Add to your calendar');
  expect(calendar).toContain('DTSTART;VALUE=DATE:20261127');
  await check(json);
  await expect(page.getByText('The record is as it was made on')).toBeVisible();
  await expect(page.getByText('It does not say who made it')).toBeVisible();
  await check(json.replace('012345678901', '012345678902'));
  await expect(page.getByText('is not the one that it was made with')).toBeVisible();
  await check('<html>');
  await expect(page.getByText('This file is no record of Clean Exit.')).toBeVisible();
});
