import { expect, test, type Page } from '../test.ts';
import { checkbox, OFFICE, openGuide, openStep, place, step, stored, text } from '../pages.ts';

const markDone = (page: Page, id: string) => step(page, id).getByRole('button', { name: 'Mark done' });
const heading = (page: Page, id: string) => step(page, id).getByRole('heading').getByRole('link');
/** The ids of the steps whose text shows. */
const open = (page: Page) =>
  page.locator('[data-step]:has(> [data-step-body]:visible)').evaluateAll((all) => all.map(({ id }) => id));

test('one step is open, the first one, and the others are rows', async ({ page }) => {
  await openGuide(page, OFFICE);
  await expect.poll(() => open(page)).toEqual(['open-door']);
  await expect(place(page)).toHaveText('Step 1 of 8');
  await expect(text(page, 'pack-cables')).toBeHidden();
  await expect(step(page, 'pack-cables').getByRole('heading')).toBeVisible();
});

test('who comes back finds open what is to do next', async ({ page }) => {
  await openGuide(page, OFFICE);
  await checkbox(page, 'open-door').check();
  await checkbox(page, 'switch-off-light').check();
  await page.goto('/');
  await openGuide(page, OFFICE);
  await expect.poll(() => open(page)).toEqual(['pack-books']);
});

for (const size of [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
]) {
  test(`marking a step as done closes it, opens the next and goes there, at ${size.width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await openGuide(page, OFFICE);
    await markDone(page, 'open-door').click();
    await expect.poll(() => open(page)).toEqual(['switch-off-light']);
    await expect(checkbox(page, 'open-door')).toBeChecked();
    await expect(step(page, 'switch-off-light')).toBeFocused();
    await expect(heading(page, 'switch-off-light')).toBeInViewport({ ratio: 1 });
    await expect(markDone(page, 'switch-off-light')).toBeInViewport();
    await expect(place(page)).toHaveText('Step 2 of 8');
  });
}

test('ticking the open step in its row opens the next below it, and the row stays where it is', async ({
  page,
}) => {
  await openGuide(page, OFFICE);
  await checkbox(page, 'open-door').scrollIntoViewIfNeeded();
  const before = await checkbox(page, 'open-door').boundingBox();
  await checkbox(page, 'open-door').check();
  await expect.poll(() => open(page)).toEqual(['switch-off-light']);
  expect(await checkbox(page, 'open-door').boundingBox()).toEqual(before);
});

test('ticking a folded step opens and closes nothing', async ({ page }) => {
  await openGuide(page, OFFICE);
  await checkbox(page, 'pack-books').check();
  await expect.poll(() => open(page)).toEqual(['open-door']);
});

test('a heading opens its step where it stands, and closes it again', async ({ page }) => {
  await openGuide(page, OFFICE);
  await heading(page, 'hand-in-keys').scrollIntoViewIfNeeded();
  const { y } = (await heading(page, 'hand-in-keys').boundingBox())!;
  await heading(page, 'hand-in-keys').click();
  await expect(heading(page, 'hand-in-keys')).toHaveAttribute('aria-expanded', 'true');
  await expect.poll(() => open(page)).toEqual(['hand-in-keys']);
  expect((await heading(page, 'hand-in-keys').boundingBox())!.y).toBeCloseTo(y, 0);
  await heading(page, 'hand-in-keys').click();
  await expect.poll(() => open(page)).toEqual([]);
  expect(await stored(page)).toEqual({});
});

test('undo takes back what was said last, and shows its step again', async ({ page }) => {
  await openGuide(page, OFFICE);
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeHidden();
  await markDone(page, 'open-door').click();
  await undo.click();
  await expect(checkbox(page, 'open-door')).not.toBeChecked();
  await expect.poll(() => open(page)).toEqual(['open-door']);
  await expect(step(page, 'open-door')).toBeFocused();
  await expect(undo).toBeHidden();
});

test('a done step can be opened again and be said not to be done', async ({ page }) => {
  await openGuide(page, OFFICE);
  await checkbox(page, 'open-door').check();
  await openStep(page, 'open-door');
  await step(page, 'open-door').getByRole('button', { name: 'Not done yet' }).click();
  await expect(checkbox(page, 'open-door')).not.toBeChecked();
  await expect.poll(() => open(page)).toEqual(['open-door']);
});

test('“Show all steps” shows the text of all, with what can be said of each', async ({ page }) => {
  await openGuide(page, OFFICE);
  const all = page.getByRole('button', { name: 'Show all steps' });
  await all.click();
  await expect.poll(() => open(page)).toHaveLength(10);
  await markDone(page, 'pack-cables').click();
  await expect(checkbox(page, 'pack-cables')).toBeChecked();
  await all.click();
  await expect.poll(async () => (await open(page)).length).toBeLessThanOrEqual(1);
});

test('the bar leads to the step before and after, checks included', async ({ page }) => {
  await openGuide(page, OFFICE);
  await page.getByRole('link', { name: 'Next: Switch off the light' }).click();
  await expect(place(page)).toHaveText('Step 2 of 8');
  await expect(step(page, 'switch-off-light')).toBeFocused();
  await page.getByRole('link', { name: 'Back: Open the door' }).click();
  await page.getByRole('link', { name: 'Back: The plants have a new home' }).click();
  await expect(place(page)).toHaveText('Check 2 of 2');
  await expect.poll(() => open(page)).toEqual(['give-plants']);
});

test('on a phone the list of all steps opens from the bar, with what was said of each', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openGuide(page, OFFICE);
  await checkbox(page, 'open-door').check();
  await page.getByRole('button', { name: 'All steps', exact: true }).click();
  const list = page.getByRole('navigation', { name: 'On this page' });
  await expect(list.getByRole('link', { name: 'Open the door' })).toHaveAttribute('data-said', 'done');
  await expect(list.getByRole('link', { name: 'Switch off the light' })).toHaveAttribute(
    'aria-current',
    'step',
  );
  await list.getByRole('link', { name: 'Hand in the keys' }).click();
  await expect(list).toBeHidden();
  await expect.poll(() => open(page)).toEqual(['hand-in-keys']);
});

test('when all steps are done the bar says so', async ({ page }) => {
  await openGuide(page, OFFICE);
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await expect(place(page)).toHaveText('All steps done');
  await expect.poll(() => open(page)).toEqual([]);
});

test('numbers stay: a done step keeps its own', async ({ page }) => {
  await openGuide(page, OFFICE);
  const mark = () =>
    heading(page, 'open-door').evaluate((link) => getComputedStyle(link, '::before').content);
  const before = await mark();
  await checkbox(page, 'open-door').check();
  expect(await mark()).toBe(before);
});

test('nothing jumps: no layout shift when a step is opened, marked, undone or shown with all others', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { shifts: [] });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) (globalThis as unknown as { shifts: unknown[] }).shifts.push(entry);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await openGuide(page, OFFICE);
  const settled = () =>
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await settled();
  await page.evaluate(() => Object.assign(globalThis, { shifts: [] }));
  await markDone(page, 'open-door').click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Show all steps' }).click();
  await page.getByRole('button', { name: 'Show all steps' }).click();
  await settled();
  expect(await page.evaluate(() => (globalThis as unknown as { shifts: unknown[] }).shifts)).toEqual([]);
});
