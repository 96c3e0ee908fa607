import { expect, test, type Locator } from '../test.ts';
import { OFFICE, openGuide, step } from '../pages.ts';
import { openComposer } from './composer-page.ts';

const SCOPE = 'clean-exit:case:first:';
/** A step and a sub-step in each state that can be said of one. */
const STATES = {
  done: ['open-door', 'pack-books'],
  waiting: ['send-notice', 'pack-cables'],
  'not-applicable': ['hand-in-keys', 'pack-papers'],
} as const;
const ENTRIES = Object.entries(STATES).flatMap(([state, ids]) =>
  ids.map((id) => [`${SCOPE}step:leave-office/${id}`, state] as const),
);
const SIGNS = { done: '✓', waiting: '…', 'not-applicable': '–' } as const;
const cases = Object.entries(STATES).flatMap(([state, ids]) =>
  ids.map((id) => ({ state: state as keyof typeof SIGNS, id })),
);

/** The sign that a style sheet draws before or after an element; empty where it draws none that is seen. */
const signOf = (element: Locator, at: '::before' | '::after'): Promise<string> =>
  element.evaluate((of, where) => {
    const { content, display, fontSize } = getComputedStyle(of, where);
    const seen = display !== 'none' && parseFloat(fontSize) > 0;
    return seen ? (/^"(.*?)"/.exec(content)?.[1] ?? '') : '';
  }, at);

test.beforeEach(async ({ page }) => {
  await page.addInitScript((entries) => Object.assign(localStorage, Object.fromEntries(entries)), ENTRIES);
});

test('in the list of contents each step has the sign of what was said of it, sub-steps too, and no other has one', async ({
  page,
}) => {
  await openGuide(page, OFFICE);
  const link = (id: string) => page.locator(`[data-contents-list] a[href="#${id}-title"]`).last();
  for (const { state, id } of cases) {
    await expect(link(id)).toHaveAttribute('data-said', state);
    expect(await signOf(link(id), '::after'), id).toBe(SIGNS[state]);
  }
  for (const id of ['switch-off-light', 'await-deposit', 'count-keys'])
    expect(await signOf(link(id), '::after'), id).toBe('');
});

test('on a phone a step that waits or does not apply has a sign in its row, and a ticked one its tick', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openGuide(page, OFFICE);
  for (const { state, id } of cases) {
    const said = step(page, id).locator('label:has([type=checkbox]) + span');
    expect(await signOf(said, '::before'), id).toBe(state === 'done' ? '' : SIGNS[state]);
    if (state === 'done') await expect(step(page, id).getByRole('checkbox')).toBeChecked();
  }
  expect(
    await signOf(step(page, 'await-deposit').locator('label:has([type=checkbox]) + span'), '::before'),
  ).toBe('');
});

test('what a reason tells has a tick in the meter, and what it does not tell a ring', async ({ page }) => {
  await openComposer(page);
  await page.getByLabel('Something else').check();
  await page.getByLabel('The cause').fill('The buyer went bankrupt on 3 May 2026');
  const mark = (part: string) => page.locator(`[data-meter] [data-part="${part}"] > :first-child`);
  await expect(page.locator('[data-part="who"]')).toHaveAttribute('data-lit');
  for (const part of ['who', 'what-happened', 'trace'])
    expect(await signOf(mark(part), '::before'), part).toBe('✓');
  expect(await signOf(mark('what-next'), '::before')).toBe('○');
});

/** Why a text cannot be read to its end: what clips it, or that it reaches out of the screen; empty where it can. */
const cutIn = (element: Locator): Promise<string> =>
  element.evaluate((text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    const lines = [...range.getClientRects()];
    const isWithin = (box: { left: number; right: number; top: number; bottom: number }) =>
      lines.every(
        ({ left, right, top, bottom }) =>
          left > box.left - 1 && right < box.right + 1 && top > box.top - 1 && bottom < box.bottom + 1,
      );
    for (let box = text; box !== document.body; box = box.parentElement!) {
      const { overflow, clipPath } = getComputedStyle(box);
      if (clipPath !== 'none') return 'clipped';
      if (overflow !== 'visible' && !isWithin(box.getBoundingClientRect())) return 'cut';
    }
    const screen = { left: 0, right: innerWidth, top: 0, bottom: innerHeight };
    return lines.length > 0 && isWithin(screen) ? '' : 'out of the screen';
  });

test('between a phone and a wide screen how far a guide has come is read to its end, whatever was said of its steps', async ({
  page,
}) => {
  await openGuide(page, OFFICE);
  const progress = page.locator('[data-progress]');
  for (const width of [481, 560, 640, 720, 800]) {
    await page.setViewportSize({ width, height: 740 });
    await expect(progress).toHaveText(/^0 of 2 checks, 2 of \d+ steps done, 2 waiting, 2 do not apply$/);
    expect(await cutIn(progress), `${width}`).toBe('');
  }
});
