import { expect, test } from '../test.ts';
import { OFFICE, openGuide, openMenu, step } from '../pages.ts';
import { openComposer, textOf } from './composer-page.ts';

test('paper shows every step with its box and what was said of it, what was done so far, and no controls', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date(2026, 10, 23, 12));
  await openGuide(page, `${OFFICE}#no-such-step`);
  await step(page, 'open-door').getByRole('checkbox').check();
  const menu = await openMenu(page, 'await-deposit');
  await menu.getByRole('button', { name: 'Waiting' }).click();
  await menu.getByLabel('until').fill('2026-11-27');
  await menu.getByRole('button', { name: 'Close' }).click();
  await page.emulateMedia({ media: 'print' });

  const steps = page.locator('[data-step]');
  expect(await steps.count()).toBeGreaterThan(2);
  for (const one of await steps.all()) {
    await expect(one.locator('[data-step-body]')).toBeVisible();
    await expect(one.getByRole('checkbox')).toBeVisible();
  }
  await expect(step(page, 'open-door').getByRole('checkbox')).toBeChecked();
  await expect(step(page, 'open-door').getByText('Done', { exact: true })).toBeVisible();
  await expect(step(page, 'await-deposit').getByText('Waiting until Friday 27 November')).toBeVisible();
  await expect(page.locator('[data-progress]').first()).toContainText('1 of 8 steps done');
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('banner').getByRole('navigation')).toBeHidden();
});

test('paper is light in the dark theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openGuide(page, OFFICE);
  const colours = () =>
    page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      return [backgroundColor, color].map((one) => /\d+/.exec(one)![0]).map(Number);
    });
  const [screen = 0] = await colours();
  expect(screen).toBeLessThan(64);
  await page.emulateMedia({ media: 'print' });
  const [paper = 0, ink = 255] = await colours();
  expect(paper).toBe(255);
  expect(ink).toBeLessThan(64);
});

test('of the composer paper shows the text that was written, whole and without the form', async ({
  page,
}) => {
  await openComposer(page, 'letter');
  const wish = Array.from({ length: 80 }, (_, at) => `We wish to leave, line ${at + 1}.`).join('\n');
  await page.getByLabel('What you wish for').fill(wish);
  await page.emulateMedia({ media: 'print' });
  await expect(textOf(page)).toContainText('line 80.');
  expect(await textOf(page).evaluate((text) => text.scrollHeight <= text.clientHeight + 1)).toBe(true);
  await expect(page.getByLabel('What you wish for')).toBeHidden();
});
