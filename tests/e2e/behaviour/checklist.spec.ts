import { expect, test } from '@playwright/test';
import {
  checkbox,
  next,
  notices,
  OFFICE,
  openEmptyPage,
  openGuide,
  progress,
  step,
  stored,
} from '../pages.ts';

const TOTAL = 10;
const SCOPE = 'clean-exit:case:first:';

test('a tick counts at once, survives a reload, and is shown in the HTML state as well', async ({ page }) => {
  await openGuide(page, OFFICE);
  await expect(progress(page)).toHaveText(`0 of ${TOTAL} steps done`);
  await checkbox(page, 'open-door').check();
  await expect(progress(page)).toHaveText(`1 of ${TOTAL} steps done`);

  await page.reload();
  await expect(checkbox(page, 'open-door')).toBeChecked();
  await expect(step(page, 'open-door').locator('[data-step-state]')).toHaveAttribute(
    'data-step-state',
    'done',
  );
  await expect(step(page, 'pack-books').locator('[data-step-state]')).toHaveAttribute(
    'data-step-state',
    'open',
  );
  await expect(progress(page)).toHaveText(`1 of ${TOTAL} steps done`);
});

test('the very first checkbox of a guide is kept like any other', async ({ page }) => {
  await openGuide(page, OFFICE);
  await page.getByRole('checkbox').first().check();
  await page.reload();
  await expect(page.getByRole('checkbox').first()).toBeChecked();
});

test('the name of a checkbox holds the title of its step', async ({ page }) => {
  await openGuide(page, OFFICE);
  for (const one of await page
    .getByRole('main')
    .locator('section[aria-labelledby]:has(input[type=checkbox])')
    .all()) {
    const title = await one.getByRole('heading').first().innerText();
    await expect(one.getByRole('checkbox')).toHaveAccessibleName(
      new RegExp(title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')),
    );
  }
});

test('progress is right to the last step and back', async ({ page }) => {
  await openGuide(page, OFFICE);
  const boxes = await page.getByRole('checkbox').all();
  expect(boxes).toHaveLength(TOTAL);
  for (const box of boxes) await box.check();
  await expect(progress(page)).toHaveText(`${TOTAL} of ${TOTAL} steps done`);
  await expect(next(page)).toHaveText('All done');
  await boxes.at(-1)!.uncheck();
  await expect(progress(page)).toHaveText(`${TOTAL - 1} of ${TOTAL} steps done`);
  await expect(next(page)).toHaveText('Next: Wait for the deposit');
});

test('a step that does not apply leaves the total; pressing again brings it back', async ({ page }) => {
  await openGuide(page, OFFICE);
  const button = step(page, 'pack-cables').getByRole('button', { name: 'Does not apply' });
  await button.click();
  await expect(progress(page)).toHaveText(`0 of ${TOTAL - 1} steps done, 1 does not apply`);
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await button.click();
  await expect(progress(page)).toHaveText(`0 of ${TOTAL} steps done`);
});

test('a step can wait until a day, which survives a reload', async ({ page }) => {
  await openGuide(page, OFFICE);
  const follow = step(page, 'await-deposit');
  await follow.getByRole('button', { name: 'Waiting' }).click();
  await follow.getByLabel('until').fill('2026-12-24');
  await expect(progress(page)).toHaveText(`0 of ${TOTAL} steps done, 1 waiting`);
  await page.reload();
  await expect(follow.getByLabel('until')).toHaveValue('2026-12-24');
  await follow.getByRole('checkbox').check();
  await expect(follow.getByLabel('until')).toHaveCount(0);
  await expect(progress(page)).toHaveText(`1 of ${TOTAL} steps done`);
});

test('progress stays in view below the header, and is announced when it changes only', async ({ page }) => {
  await openGuide(page, OFFICE);
  const status = page.locator('[data-checklist-bar] [data-progress] + [role=status]');
  await expect(status).toHaveText('');
  const box = checkbox(page, 'hand-in-keys');
  await box.check();
  await expect(status).toHaveText(`1 of ${TOTAL} steps done`);
  await expect(progress(page)).toBeInViewport();
});

test('reset asks first, clears this guide only, and can be undone', async ({ page }) => {
  await openGuide(page, '/guides/move-office/');
  await checkbox(page, 'second-round').check();
  await openGuide(page, OFFICE);
  await checkbox(page, 'open-door').check();
  await step(page, 'pack-cables').getByRole('button', { name: 'Does not apply' }).click();

  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Reset' }).click();
  await dialog.getByRole('button', { name: 'Keep them' }).click();
  await expect(checkbox(page, 'open-door')).toBeChecked();

  await page.getByRole('button', { name: 'Reset' }).click();
  await dialog.getByRole('button', { name: 'Clear the ticks' }).click();
  await expect(checkbox(page, 'open-door')).not.toBeChecked();
  await expect(progress(page)).toHaveText(`0 of ${TOTAL} steps done`);
  expect(Object.keys(await stored(page)).filter((key) => key.includes('step:'))).toEqual([
    `${SCOPE}step:move-office/second-round`,
  ]);

  await page.getByRole('button', { name: 'Undo reset' }).click();
  await expect(checkbox(page, 'open-door')).toBeChecked();
  await expect(progress(page)).toHaveText(`1 of ${TOTAL - 1} steps done, 1 does not apply`);
});

test('a guide can be worked through with the keyboard alone', async ({ page }) => {
  await openGuide(page, OFFICE);
  await checkbox(page, 'open-door').focus();
  await page.keyboard.press('Space');
  await expect(checkbox(page, 'open-door')).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(step(page, 'open-door').getByRole('button', { name: 'Does not apply' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByRole('button', { name: 'Reset' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Reset' })).toBeFocused();
});

test('two tabs that tick at once lose nothing, and each shows what the other did', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await Promise.all([openGuide(one, OFFICE), openGuide(two, OFFICE)]);
  const ids = ['open-door', 'pack-books', 'send-notice', 'pack-papers'];
  await Promise.all(ids.map((id, index) => checkbox(index % 2 ? two : one, id).check()));
  for (const tab of [one, two]) {
    await expect(progress(tab)).toHaveText(`${ids.length} of ${TOTAL} steps done`);
    for (const id of ids) await expect(checkbox(tab, id)).toBeChecked();
  }
  await one.reload();
  await expect(progress(one)).toHaveText(`${ids.length} of ${TOTAL} steps done`);
});

test('a day that cannot be is refused, said so, and what was kept stays', async ({ page }) => {
  await openGuide(page, OFFICE);
  const follow = step(page, 'await-deposit');
  const day = follow.getByLabel('until');
  await follow.getByRole('button', { name: 'Waiting' }).click();
  await day.fill('2026-12-24');
  const before = await stored(page);
  await day.fill('12202-02-04');
  await day.blur();
  await expect(follow.getByText('Choose a day between')).toBeVisible();
  await expect(day).toHaveAttribute('aria-invalid', 'true');
  expect(await stored(page)).toEqual(before);

  await day.fill('2027-01-15');
  await expect(follow.getByText('Choose a day between')).toBeHidden();
  expect((await stored(page))[`${SCOPE}step:leave-office/await-deposit`]).toBe('waiting:2027-01-15');
  await day.fill('');
  expect((await stored(page))[`${SCOPE}step:leave-office/await-deposit`]).toBe('waiting');
  await expect(day).toBeVisible();
});

test('a day can be typed, although it is none while its year is half typed', async ({ page }) => {
  await openGuide(page, OFFICE);
  const day = step(page, 'await-deposit').getByLabel('until');
  await step(page, 'await-deposit').getByRole('button', { name: 'Waiting' }).click();
  await day.focus();
  await page.keyboard.type('12242026');
  await expect(day).toHaveValue('2026-12-24');
  await page.reload();
  await expect(day).toHaveValue('2026-12-24');
});

test('when all that is open is waiting, the bar says so', async ({ page }) => {
  await openGuide(page, OFFICE);
  const [first, ...rest] = await page.getByRole('checkbox').all();
  for (const box of rest) await box.check();
  await page.getByRole('button', { name: 'Waiting' }).first().click();
  await expect(next(page)).toHaveText('Nothing left but to wait');
  await expect(next(page)).not.toHaveAttribute('href');
  await page.reload();
  await expect(next(page)).toHaveText('Nothing left but to wait');
  await first!.check();
  await expect(next(page)).toHaveText('All done');
});

test('resetting and undoing keep the focus on the button that is at hand', async ({ page }) => {
  await openGuide(page, OFFICE);
  await checkbox(page, 'open-door').check();
  await expect(page.getByRole('button', { name: 'Reset' })).toBeEnabled();
  await page.getByRole('button', { name: 'Reset' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Clear the ticks' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Undo reset' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(checkbox(page, 'open-door')).toBeChecked();
  await expect(page.getByRole('button', { name: 'Reset' })).toBeFocused();
});

test('dismissing a notice gives the focus back, and its button is no part of what is announced', async ({
  page,
}) => {
  await openGuide(page, `${OFFICE}#no-such-step`);
  await checkbox(page, 'open-door').focus();
  await expect(notices(page).getByRole('button')).toHaveCount(0);
  await page.getByRole('button', { name: 'Dismiss' }).focus();
  await page.keyboard.press('Enter');
  await expect(notices(page)).toHaveCount(0);
  await expect(checkbox(page, 'open-door')).toBeFocused();
});

test('a tick made under a step’s former id counts, and unticking clears it under every id', async ({
  page,
}) => {
  await openEmptyPage(page);
  await page.evaluate((key) => localStorage.setItem(key, 'done'), `${SCOPE}step:leave-office/lamp`);
  await openGuide(page, OFFICE);
  await expect(checkbox(page, 'switch-off-light')).toBeChecked();
  await expect(progress(page)).toHaveText(`1 of ${TOTAL} steps done`);
  await checkbox(page, 'switch-off-light').uncheck();
  await page.reload();
  await expect(checkbox(page, 'switch-off-light')).not.toBeChecked();
  expect(Object.keys(await stored(page)).filter((key) => key.includes('step:'))).toEqual([]);
});

test('before the heading of a done step stands ✓ instead of its number, of a sub-step as well, and of no other', async ({
  page,
}) => {
  await openGuide(page, OFFICE);
  /** The titles before which a mark is drawn. */
  const titlesWith = (mark: string) =>
    page.locator(':is([data-step], [data-step-group]) > :is(h2, h3, h4)').evaluateAll(
      (headings, drawn) =>
        headings
          .filter((heading) => {
            const { content, display, visibility } = getComputedStyle(heading, '::before');
            return content.startsWith(drawn) && display !== 'none' && visibility === 'visible';
          })
          .map((heading) => heading.textContent),
      mark,
    );
  expect(await titlesWith('"✓"')).toEqual([]);
  const numbered = await titlesWith('counter');
  expect(numbered).toContain('Pack the boxes');

  await checkbox(page, 'count-keys').check();
  await checkbox(page, 'open-door').check();
  await checkbox(page, 'pack-books').check();
  const ticked = ['The keys are counted', 'Open the door', 'Books at the bottom'];
  await expect.poll(() => titlesWith('"✓"')).toEqual(ticked);
  expect(await titlesWith('counter')).toEqual(numbered.filter((title) => !ticked.includes(title)));

  await step(page, 'open-door').getByRole('button', { name: 'Waiting' }).click();
  await step(page, 'pack-books').getByRole('button', { name: 'Does not apply' }).click();
  await expect.poll(() => titlesWith('"✓"')).toEqual(['The keys are counted']);
  expect(await titlesWith('"…"')).toEqual(['Open the door']);
  expect(await titlesWith('"–"')).toEqual(['Books at the bottom']);
});
