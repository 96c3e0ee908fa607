import { expect, test } from '../test.ts';
import { checkbox, OFFICE, openGuide, openMenu, place, progress, step, stored } from '../pages.ts';

const SCOPE = 'clean-exit:case:first:';
const DAY = '2099-12-24';

test('a step that does not apply leaves the total; pressing again brings it back', async ({ page }) => {
  await openGuide(page, OFFICE);
  const menu = await openMenu(page, 'pack-cables');
  const button = menu.getByRole('button', { name: 'Does not apply' });
  await button.click();
  await expect(progress(page)).toHaveText('0 of 2 checks, 0 of 7 steps done, 1 does not apply');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await button.click();
  await expect(progress(page)).toHaveText('0 of 2 checks, 0 of 8 steps done');
});

test('a step can wait until a day, which survives a reload and stands in its row', async ({ page }) => {
  await openGuide(page, OFFICE);
  const menu = await openMenu(page, 'await-deposit');
  await menu.getByRole('button', { name: 'Waiting' }).click();
  await menu.getByLabel('until').fill(DAY);
  await expect(progress(page)).toHaveText('0 of 2 checks, 0 of 8 steps done, 1 waiting');
  await page.reload();
  await expect(step(page, 'await-deposit')).toContainText('Waiting until Thursday, 24 December 2099');
  await expect((await openMenu(page, 'await-deposit')).getByLabel('until')).toHaveValue(DAY);
  await menu.getByRole('button', { name: 'Close' }).click();
  await checkbox(page, 'await-deposit').check();
  await expect(progress(page)).toHaveText('0 of 2 checks, 1 of 8 steps done');
});

test('when all that is left is waiting, the bar says until when; once the day is over, that it is time to look', async ({
  page,
}) => {
  await openGuide(page, OFFICE);
  const menu = await openMenu(page, 'await-deposit');
  await menu.getByRole('button', { name: 'Waiting' }).click();
  await menu.getByLabel('until').fill(DAY);
  await menu.getByRole('button', { name: 'Close' }).click();
  for (const box of (await page.getByRole('checkbox').all()).slice(0, -1)) await box.check();
  await expect(place(page)).toHaveText('Waiting until Thursday, 24 December 2099');
  const again = await openMenu(page, 'await-deposit');
  await again.getByLabel('until').fill('2026-01-15');
  await again.getByRole('button', { name: 'Close' }).click();
  await expect(
    place(page).getByRole('link', { name: 'The date has passed: check the status' }),
  ).toHaveAttribute('href', '#await-deposit');
});

test('a day that cannot be is refused, said so, and what was kept stays', async ({ page }) => {
  await openGuide(page, OFFICE);
  const menu = await openMenu(page, 'await-deposit');
  const day = menu.getByLabel('until');
  await menu.getByRole('button', { name: 'Waiting' }).click();
  await day.fill('2026-12-24');
  const before = await stored(page);
  await day.fill('12202-02-04');
  await day.blur();
  await expect(menu.getByText('Choose a day between')).toBeVisible();
  await expect(day).toHaveAttribute('aria-invalid', 'true');
  expect(await stored(page)).toEqual(before);

  await day.fill('2027-01-15');
  await expect(menu.getByText('Choose a day between')).toBeHidden();
  expect((await stored(page))[`${SCOPE}step:leave-office/await-deposit`]).toBe('waiting:2027-01-15');
  await day.fill('');
  expect((await stored(page))[`${SCOPE}step:leave-office/await-deposit`]).toBe('waiting');
  await expect(day).toBeVisible();
});

test('a day can be typed, although it is none while its year is half typed', async ({ page }) => {
  await openGuide(page, OFFICE);
  const menu = await openMenu(page, 'await-deposit');
  await menu.getByRole('button', { name: 'Waiting' }).click();
  await menu.getByLabel('until').focus();
  await page.keyboard.type('12242026');
  await expect(menu.getByLabel('until')).toHaveValue('2026-12-24');
});

test('a day typed in the order of another country has a year of this century, and what stands in the field is kept', async ({
  page,
}) => {
  await openGuide(page, OFFICE);
  const menu = await openMenu(page, 'await-deposit');
  await menu.getByRole('button', { name: 'Waiting' }).click();
  const day = menu.getByLabel('until');
  await expect(day).toHaveAttribute('min', '2000-01-01');
  await expect(day).toHaveAttribute('max', '2099-12-31');
  await day.focus();
  await page.keyboard.type('24122026');
  await day.blur();
  await expect(day).toHaveValue(/^20\d\d-\d\d-\d\d$/);
  expect((await stored(page))[`${SCOPE}step:leave-office/await-deposit`]).toBe(
    `waiting:${await day.inputValue()}`,
  );
});

test('clearing the guide asks first, clears this guide only, and can be undone', async ({ page }) => {
  await openGuide(page, '/guides/move-office/');
  await checkbox(page, 'second-round').check();
  await openGuide(page, OFFICE);
  await checkbox(page, 'open-door').check();
  const menu = await openMenu(page, 'pack-cables');
  await menu.getByRole('button', { name: 'Does not apply' }).click();

  await menu.getByRole('button', { name: 'Clear all ticks of this guide' }).click();
  await menu.getByRole('button', { name: 'Keep them' }).click();
  await expect(checkbox(page, 'open-door')).toBeChecked();

  await menu.getByRole('button', { name: 'Clear all ticks of this guide' }).click();
  await menu.getByRole('button', { name: 'Clear the ticks' }).click();
  await expect(menu).toBeHidden();
  await expect(checkbox(page, 'open-door')).not.toBeChecked();
  expect(Object.keys(await stored(page)).filter((key) => key.includes('step:'))).toEqual([
    `${SCOPE}step:move-office/second-round`,
  ]);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(checkbox(page, 'open-door')).toBeChecked();
  await expect(progress(page)).toHaveText('0 of 2 checks, 1 of 7 steps done, 1 does not apply');
});

test('the menu names its step, closes with Escape, and gives the focus back', async ({ page }) => {
  await openGuide(page, OFFICE);
  const menu = await openMenu(page, 'open-door');
  await expect(menu).toHaveAccessibleName('Open the door');
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(step(page, 'open-door').getByRole('button', { name: 'More…' })).toBeFocused();
});

test('a step that waits for somebody has waiting at hand, and no other step', async ({ page }) => {
  await openGuide(page, OFFICE);
  const waiting = page.getByRole('button', { name: 'Waiting until…' });
  await expect(waiting).toHaveCount(0);
  await page.getByRole('button', { name: 'Show all steps' }).click();
  await expect(waiting).toHaveCount(1);
  await expect(step(page, 'await-deposit').getByRole('button', { name: 'Waiting until…' })).toBeVisible();
});

test('a step’s link is copied whole', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openGuide(page, `${OFFICE}?from=mail#pack-cables`);
  const menu = await openMenu(page, 'await-deposit');
  await menu.getByRole('button', { name: 'Copy link to this step' }).click();
  await expect(menu.getByRole('status').filter({ hasText: 'Link copied' })).toHaveCount(1);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${OFFICE}#await-deposit`);
});

test('where copying is refused, the link is shown selected', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
    });
  });
  await openGuide(page, OFFICE);
  const menu = await openMenu(page, 'await-deposit');
  await menu.getByRole('button', { name: 'Copy link to this step' }).click();
  const field = menu.getByRole('textbox', { name: 'Copying was refused' });
  await expect(field).toHaveValue(`${baseURL}${OFFICE}#await-deposit`);
  await expect
    .poll(() => page.evaluate(() => getSelection()?.toString()))
    .toBe(`${baseURL}${OFFICE}#await-deposit`);
});

test('where the menu cannot be fetched the page says so, and ticks go on working', async ({ page }) => {
  await page.route('**/_astro/load*.js', (route) => route.abort());
  await openGuide(page, OFFICE);
  await step(page, 'open-door').getByRole('button', { name: 'More…' }).click();
  await expect(page.locator('[data-missing-part]')).toBeVisible();
  await checkbox(page, 'open-door').check();
  await expect(progress(page)).toHaveText('0 of 2 checks, 1 of 8 steps done');
});
