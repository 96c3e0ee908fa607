import { expect, test, type Page } from '../test.ts';
import { checkbox, OFFICE, openEmptyPage, openGuide, progress, step, stored } from '../pages.ts';

const SCOPE = 'clean-exit:case:first:';
/** How the bar counts the guide: two checks, eight steps. */
const done = (checks: number, steps: number, rest = '') =>
  `${checks} of 2 checks, ${steps} of 8 steps done${rest}`;

test('a tick counts at once, survives a reload, and is shown in the HTML state as well', async ({ page }) => {
  await openGuide(page, OFFICE);
  await expect(progress(page)).toHaveText(done(0, 0));
  await checkbox(page, 'open-door').check();
  await expect(progress(page)).toHaveText(done(0, 1));

  await page.reload();
  await expect(checkbox(page, 'open-door')).toBeChecked();
  await expect(step(page, 'open-door')).toHaveAttribute('data-said', 'done');
  await expect(step(page, 'pack-books')).toHaveAttribute('data-said', 'open');
  await expect(progress(page)).toHaveText(done(0, 1));
});

test('the very first checkbox of a guide is kept like any other', async ({ page }) => {
  await openGuide(page, OFFICE);
  await page.getByRole('checkbox').first().check();
  await page.reload();
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  await expect(progress(page)).toHaveText(done(1, 0));
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

test('the checkbox of every step can be used, whether the step is open or folded', async ({ page }) => {
  await openGuide(page, OFFICE);
  const boxes = await page.getByRole('checkbox').all();
  expect(boxes).toHaveLength(10);
  for (const box of boxes) {
    const { width, height } = (await box.locator('..').boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    await box.check();
  }
  await expect(progress(page)).toHaveText(done(2, 8));
  await boxes.at(-1)!.uncheck();
  await expect(progress(page)).toHaveText(done(2, 7));
});

test('progress stays in view, and is announced when it changes only', async ({ page }) => {
  await openGuide(page, OFFICE);
  const status = page.locator('[data-checklist-bar] [data-progress] + [role=status]');
  await expect(status).toHaveText('');
  await checkbox(page, 'hand-in-keys').check();
  await expect(status).toHaveText(done(0, 1));
  await expect(progress(page)).toBeInViewport();
});

test('two tabs that tick at once lose nothing, and each shows what the other did', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await Promise.all([openGuide(one, OFFICE), openGuide(two, OFFICE)]);
  const ids = ['open-door', 'pack-books', 'send-notice', 'pack-papers'];
  // A tab has one pointer, so that each ticks one after the other.
  const tick = async (tab: Page, [first, second]: string[]) => {
    await checkbox(tab, first!).check();
    await checkbox(tab, second!).check();
  };
  await Promise.all([tick(one, ids.slice(0, 2)), tick(two, ids.slice(2))]);
  for (const tab of [one, two]) {
    await expect(progress(tab)).toHaveText(done(0, ids.length));
    for (const id of ids) await expect(checkbox(tab, id)).toBeChecked();
  }
  await one.reload();
  await expect(progress(one)).toHaveText(done(0, ids.length));
});

test('a tick made under a step’s former id counts, and unticking clears it under every id', async ({
  page,
}) => {
  await openEmptyPage(page);
  await page.evaluate((key) => localStorage.setItem(key, 'done'), `${SCOPE}step:leave-office/lamp`);
  await openGuide(page, OFFICE);
  await expect(checkbox(page, 'switch-off-light')).toBeChecked();
  await expect(progress(page)).toHaveText(done(0, 1));
  await checkbox(page, 'switch-off-light').uncheck();
  await page.reload();
  await expect(checkbox(page, 'switch-off-light')).not.toBeChecked();
  expect(Object.keys(await stored(page)).filter((key) => key.includes('step:'))).toEqual([]);
});
