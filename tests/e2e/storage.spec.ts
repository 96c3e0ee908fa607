import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { BASE_PORT } from '../setup/ports.ts';
import { checkbox, GUIDE, openGuide, progress, step, stored, TOTAL, watchForTrouble } from './pages.ts';

const CASE = 'clean-exit:case:first:';
const ENTRY = 'step:close-aws-account/open-subscriptions';
const OLD = `clean-exit:${ENTRY}`;
const NOT_KEPT = 'does not let Clean Exit keep your ticks';
const firstRelease = JSON.parse(
  readFileSync(new URL('../fixtures/first-release/all.json', import.meta.url), 'utf8'),
) as Record<string, string>;

/** Puts entries into the browser before a page of the site is opened in it. */
async function keep(page: Page, entries: Record<string, string>) {
  await page.goto('/favicon.svg');
  await page.evaluate((all) => {
    for (const [key, value] of Object.entries(all)) localStorage.setItem(key, value);
  }, entries);
}

test('what the first release kept is there, and stays where it was', async ({ page }) => {
  await keep(page, firstRelease);
  const trouble = watchForTrouble(page);
  await openGuide(page, GUIDE);
  await expect(checkbox(page, 'select-subscription')).toBeChecked();
  await expect(checkbox(page, 'choose-terminate')).toBeChecked();
  await expect(step(page, 'follow-order').getByLabel('until')).toHaveValue('2026-12-24');
  await expect(step(page, 'wizard-items').getByRole('button', { name: 'Waiting' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(progress(page)).toHaveText(`2 of ${TOTAL - 1} steps done, 2 waiting, 1 does not apply`);
  await expect(page.getByRole('alert')).toContainText('cannot be read');

  const now = await stored(page);
  expect(now).toMatchObject(firstRelease);
  for (const [key, value] of Object.entries(firstRelease))
    expect(now[key.replace('clean-exit:', CASE)]).toBe(value);
  await page.reload();
  expect(await stored(page)).toEqual(now);

  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Continue where you left off' })).toHaveAttribute(
    'href',
    /cancel-marketplace-agreement/,
  );
  expect(trouble).toEqual([]);
});

test('a tick taken away here does not come back from the first release', async ({ page }) => {
  await keep(page, firstRelease);
  await openGuide(page, GUIDE);
  await checkbox(page, 'select-subscription').uncheck();
  await page.reload();
  await expect(checkbox(page, 'choose-terminate')).toBeChecked();
  await expect(checkbox(page, 'select-subscription')).not.toBeChecked();
});

test('a tick in a page of the first release that is still open shows here', async ({ context, page }) => {
  await openGuide(page, GUIDE);
  const oldPage = await context.newPage();
  await oldPage.goto('/favicon.svg');
  await oldPage.evaluate((key) => localStorage.setItem(key, 'done'), OLD);
  await expect(checkbox(page, 'open-subscriptions')).toBeChecked();
});

test('under a base path, entries are kept apart from those of another copy', async ({ page }) => {
  await openGuide(page, `http://localhost:${BASE_PORT}/clean-exit${GUIDE}`);
  await checkbox(page, 'open-subscriptions').check();
  expect(Object.keys(await stored(page)).toSorted()).toEqual([
    'clean-exit:/clean-exit/:case:first:last-guide',
    `clean-exit:/clean-exit/:case:first:${ENTRY}`,
  ]);
});

test('stored data that nobody can read is left as it is, and the reader is told', async ({ page }) => {
  const damaged = {
    [CASE + ENTRY]: '{"state":"done","v":7}',
    [`${CASE}last-guide`]: '💥',
    [`${CASE}step:gone/step`]: 'done',
    'clean-exit:last-case': '../💥',
    'starlight-theme': 'purple',
    other: 'of another site',
  };
  await keep(page, damaged);
  const trouble = watchForTrouble(page);
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Choose what to end' })).toBeVisible();
  await openGuide(page, GUIDE);
  await expect(checkbox(page, 'open-subscriptions')).not.toBeChecked();
  await expect(page.getByRole('alert')).toHaveCount(1);
  await expect(page.getByRole('alert')).toContainText('cannot be read');
  expect(await stored(page)).toEqual(damaged);
  expect(trouble).toEqual([]);
});

test('ticking a step whose stored state is unreadable keeps both', async ({ page }) => {
  await keep(page, { [CASE + ENTRY]: 'from the future' });
  await openGuide(page, GUIDE);
  await checkbox(page, 'open-subscriptions').check();
  expect(await stored(page)).toMatchObject({
    [CASE + ENTRY]: 'done',
    [CASE + ENTRY.replace('step', 'unreadable')]: 'from the future',
  });
});

test('blocked storage: the guide works, nothing throws, and the reader is told once', async ({ page }) => {
  const trouble = watchForTrouble(page);
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        configurable: true,
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    }
  });
  await openGuide(page, GUIDE);
  await checkbox(page, 'open-subscriptions').check();
  await checkbox(page, 'follow-order').check();
  await expect(progress(page)).toContainText('2 of');
  await expect(page.getByRole('alert')).toHaveCount(1);
  await expect(page.getByRole('alert')).toContainText(NOT_KEPT);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await checkbox(page, 'wizard-items').check();
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(trouble).toEqual([]);
});

test('full storage: ticks last for the page, old values stay, and the reader is told once', async ({
  page,
}) => {
  const trouble = watchForTrouble(page);
  await openGuide(page, GUIDE);
  await checkbox(page, 'open-subscriptions').check();
  const before = await stored(page);
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await openGuide(page, GUIDE);
  await expect(checkbox(page, 'open-subscriptions')).toBeChecked();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await checkbox(page, 'follow-order').check();
  await expect(progress(page)).toContainText('2 of');
  await expect(page.getByRole('alert')).toContainText(NOT_KEPT);
  expect(await stored(page)).toEqual(before);
  expect(trouble).toEqual([]);
});
