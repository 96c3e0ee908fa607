import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '../test.ts';
import {
  checkbox,
  GUIDE,
  notices,
  openEmptyPage,
  openGuide,
  progress,
  step,
  stored,
  watchForTrouble,
} from '../pages.ts';

const CASE = 'clean-exit:case:first:';
const firstRelease = JSON.parse(
  readFileSync(new URL('../../fixtures/first-release/all.json', import.meta.url), 'utf8'),
) as Record<string, string>;

/** What was said of a step, as its row says it. */
const said = (page: Page, id: string) => step(page, id).locator('[data-row] span');

/** Puts entries into the browser before a page of the site is opened in it. */
async function keep(page: Page, entries: Record<string, string>) {
  await openEmptyPage(page);
  await page.evaluate((all) => {
    for (const [key, value] of Object.entries(all)) localStorage.setItem(key, value);
  }, entries);
}

test('what the first release kept is there, and stays where it was', async ({ page }) => {
  await keep(page, firstRelease);
  const trouble = watchForTrouble(page);
  await openGuide(page, GUIDE);
  await expect(checkbox(page, 'choose-terminate')).toBeChecked();
  await expect(said(page, 'follow-order')).toHaveText('Waiting until Thursday 24 December');
  await expect(said(page, 'wizard-items')).toHaveText('Waiting');
  await expect(progress(page)).toHaveText(/1 of \d+ steps done, 2 waiting, 1 does not apply$/);
  await expect(notices(page)).toContainText('cannot be read');

  const now = await stored(page);
  expect(now).toMatchObject(firstRelease);
  for (const [key, value] of Object.entries(firstRelease))
    expect(now[key.replace('clean-exit:', CASE)]).toBe(value);
  await page.reload();
  expect(await stored(page)).toEqual(now);

  await page.goto('/');
  await expect(page.locator('[data-your-guides]').getByRole('link').first()).toHaveAttribute(
    'href',
    new RegExp(GUIDE),
  );
  expect(trouble).toEqual([]);
});

test('a tick taken away here does not come back from the first release', async ({ page }) => {
  await keep(page, firstRelease);
  await openGuide(page, GUIDE);
  await checkbox(page, 'choose-terminate').uncheck();
  await page.reload();
  await expect(said(page, 'wizard-items')).toHaveText('Waiting');
  await expect(checkbox(page, 'choose-terminate')).not.toBeChecked();
});
