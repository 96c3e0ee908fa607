import { expect, test, type Page } from '../test.ts';
import { addressOf, sites } from '../../setup/sites.ts';
import {
  checkbox,
  notices,
  OFFICE,
  openEmptyPage,
  openGuide,
  progress,
  stored,
  watchForTrouble,
} from '../pages.ts';

const CASE = 'clean-exit:case:first:';
const ENTRY = 'step:leave-office/open-door';
const OLD = `clean-exit:${ENTRY}`;
const NOT_KEPT = 'does not let Clean Exit keep what you do here';

/** Puts entries into the browser before a page of the site is opened in it. */
async function keep(page: Page, entries: Record<string, string>) {
  await openEmptyPage(page);
  await page.evaluate((all) => {
    for (const [key, value] of Object.entries(all)) localStorage.setItem(key, value);
  }, entries);
}

test('a tick in a page of the first release that is still open shows here', async ({ context, page }) => {
  await openGuide(page, OFFICE);
  const oldPage = await context.newPage();
  await openEmptyPage(oldPage);
  await oldPage.evaluate((key) => localStorage.setItem(key, 'done'), OLD);
  await expect(checkbox(page, 'open-door')).toBeChecked();
});

test('under a base path, entries are kept apart from those of another copy', async ({ page }) => {
  await openGuide(page, addressOf(sites['fixture-base']) + OFFICE);
  await checkbox(page, 'open-door').check();
  expect(Object.keys(await stored(page)).toSorted()).toEqual([
    'clean-exit:/clean-exit/:case:first:last-guide',
    `clean-exit:/clean-exit/:case:first:${ENTRY}`,
    `clean-exit:/clean-exit/:case:first:${ENTRY.replace('step', 'time')}`,
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
  await expect(page.getByText('A guide that you start shows up here')).toBeVisible();
  await openGuide(page, OFFICE);
  await expect(checkbox(page, 'open-door')).not.toBeChecked();
  await expect(notices(page)).toHaveCount(1);
  await expect(notices(page)).toContainText('cannot be read');
  expect(await stored(page)).toEqual(damaged);
  // Home asks for the steps of a guide that is gone.
  expect(trouble.filter((one) => !one.includes('404'))).toEqual([]);
});

test('ticking a step whose stored state is unreadable keeps both', async ({ page }) => {
  await keep(page, { [CASE + ENTRY]: 'from the future' });
  await openGuide(page, OFFICE);
  await checkbox(page, 'open-door').check();
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
  await openGuide(page, OFFICE);
  await checkbox(page, 'open-door').check();
  await checkbox(page, 'await-deposit').check();
  await expect(progress(page)).toContainText('2 of');
  await expect(notices(page)).toHaveCount(1);
  await expect(notices(page)).toContainText(NOT_KEPT);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await checkbox(page, 'pack-papers').check();
  await expect(notices(page)).toHaveCount(0);
  expect(trouble).toEqual([]);
});

test('full storage: ticks last for the page, old values stay, and the reader is told once', async ({
  page,
}) => {
  const trouble = watchForTrouble(page);
  await openGuide(page, OFFICE);
  await checkbox(page, 'open-door').check();
  const before = await stored(page);
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await openGuide(page, OFFICE);
  await expect(checkbox(page, 'open-door')).toBeChecked();
  await expect(notices(page)).toHaveCount(0);
  await checkbox(page, 'await-deposit').check();
  await expect(progress(page)).toContainText('2 of');
  await expect(notices(page)).toContainText(NOT_KEPT);
  expect(await stored(page)).toEqual(before);
  expect(trouble).toEqual([]);
});
