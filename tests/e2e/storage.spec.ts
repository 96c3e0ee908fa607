import { expect, test } from '@playwright/test';
import { checkbox, GUIDE, openGuide, progress, stored, watchForTrouble } from './pages.ts';

const KEY = 'clean-exit:step:close-aws-account/open-subscriptions';
const NOT_KEPT = 'does not let Clean Exit keep your ticks';

test('stored data that nobody can read is left as it is, and the reader is told', async ({ page }) => {
  const trouble = watchForTrouble(page);
  const damaged = {
    [KEY]: '{"state":"done","v":7}',
    'clean-exit:last-guide': '💥',
    'clean-exit:step:gone/step': 'done',
    'starlight-theme': 'purple',
    other: 'of another site',
  };
  await page.addInitScript((entries) => {
    for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
  }, damaged);
  await page.goto('/');
  await openGuide(page, GUIDE);
  await expect(checkbox(page, 'open-subscriptions')).not.toBeChecked();
  await expect(page.getByRole('alert')).toHaveCount(1);
  await expect(page.getByRole('alert')).toContainText('cannot be read');
  expect(await stored(page)).toEqual(damaged);
  expect(trouble).toEqual([]);
});

test('ticking a step whose stored state is unreadable keeps both', async ({ page }) => {
  await page.goto('/');
  await page.evaluate((key) => localStorage.setItem(key, 'from the future'), KEY);
  await openGuide(page, GUIDE);
  await checkbox(page, 'open-subscriptions').check();
  expect(await stored(page)).toMatchObject({
    [KEY]: 'done',
    [KEY.replace('step', 'unreadable')]: 'from the future',
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
