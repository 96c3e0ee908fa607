/** Storage that gives way while it is used: the guide goes on, says so once, and destroys nothing. */
import { expect, test, type Page } from '../test.ts';
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

const NOT_KEPT = 'does not let Clean Exit keep what you do here';
const CASE = 'clean-exit:case:first:';
/** What others keep at the same address. */
const OTHERS = { 'another-app': '{"theme":"dark"}', 'clean-exit-two:case:first:step:a/b': 'done' };

const keep = async (page: Page, entries: Record<string, string>) => {
  await openEmptyPage(page);
  await page.evaluate((all) => Object.assign(localStorage, all), entries);
};

test('storage that throws when it is read: the guide works for as long as it is open, and says so', async ({
  page,
}) => {
  const trouble = watchForTrouble(page);
  await page.addInitScript(() => {
    for (const name of ['getItem', 'setItem', 'key'] as const)
      Storage.prototype[name] = () => {
        throw new DOMException('damaged', 'UnknownError');
      };
  });
  await openGuide(page, OFFICE);
  await checkbox(page, 'open-door').check();
  await checkbox(page, 'await-deposit').check();
  await expect(progress(page)).toContainText('2 of 8 steps done');
  await expect(notices(page)).toHaveCount(1);
  await expect(notices(page)).toContainText(NOT_KEPT);
  expect(trouble).toEqual([]);
});

test('storage that refuses from the hundredth write on: what was kept before stays, and the rest lasts with the page', async ({
  page,
}) => {
  const trouble = watchForTrouble(page);
  await keep(page, OTHERS);
  await page.addInitScript(() => {
    const write = Storage.prototype.setItem;
    let writes = 0;
    Storage.prototype.setItem = function (key, value) {
      if (++writes >= 100) throw new DOMException('full', 'QuotaExceededError');
      write.call(this, key, value);
    };
  });
  await openGuide(page, OFFICE);
  await checkbox(page, 'count-keys').check();
  const door = checkbox(page, 'open-door');
  for (let times = 0; times < 250 && (await notices(page).count()) === 0; times++)
    await door.evaluate((box: HTMLInputElement) => box.click());
  await door.setChecked(true);
  await expect(notices(page)).toHaveCount(1);
  await expect(notices(page)).toContainText(NOT_KEPT);
  await expect(door).toBeChecked();
  await expect(progress(page)).toContainText('1 of 2 checks, 1 of 8 steps');
  expect(await stored(page)).toMatchObject({ ...OTHERS, [`${CASE}step:leave-office/count-keys`]: 'done' });
  expect(trouble).toEqual([]);
});

test('storage that is cleared in mid-use: the next tick is kept again, alone, and nothing throws', async ({
  page,
}) => {
  const trouble = watchForTrouble(page);
  await openGuide(page, OFFICE);
  await checkbox(page, 'count-keys').check();
  // As the tools of a browser do it: no page is told.
  await page.evaluate(() => localStorage.clear());
  await checkbox(page, 'open-door').check();
  expect(await stored(page)).toEqual({
    [`${CASE}last-guide`]: 'leave-office',
    [`${CASE}step:leave-office/open-door`]: 'done',
    [`${CASE}time:leave-office/open-door`]: expect.stringMatching(/^20/),
  });
  await page.reload();
  await expect(checkbox(page, 'open-door')).toBeChecked();
  expect(trouble).toEqual([]);
});

test('storage without room: the reader is told once, and not a letter of others is lost', async ({
  page,
}) => {
  const trouble = watchForTrouble(page);
  await keep(page, OTHERS);
  // Filled up to the last letter by something else at this address.
  await page.evaluate(() => {
    for (let size = 1 << 22; size >= 1; size >>= 1)
      for (let full = false; !full;) {
        try {
          localStorage['filler'] = `${localStorage['filler'] ?? ''}${'x'.repeat(size)}`;
        } catch {
          full = true;
        }
      }
  });
  const before = await stored(page);
  await openGuide(page, OFFICE);
  await checkbox(page, 'open-door').check();
  await checkbox(page, 'await-deposit').check();
  await expect(progress(page)).toContainText('2 of 8 steps done');
  await expect(notices(page)).toHaveCount(1);
  await expect(notices(page)).toContainText(NOT_KEPT);
  expect(await stored(page)).toEqual(before);
  expect(trouble).toEqual([]);
});

test('storage that is nearly full: what is ticked is kept, the reader is told before the room ends, and others lose nothing', async ({
  page,
}) => {
  const trouble = watchForTrouble(page);
  await keep(page, { ...OTHERS, filler: 'x'.repeat(4_400_000) });
  const before = await stored(page);
  await openGuide(page, OFFICE);
  await checkbox(page, 'open-door').check();
  await expect(progress(page)).toContainText('1 of 8 steps done');
  await page.reload();
  await expect(checkbox(page, 'open-door')).toBeChecked();
  await expect(notices(page)).toHaveCount(0);
  await page.goto('/cases/');
  await expect(page.getByText('is nearly full')).toHaveCount(1);
  await page.getByRole('button', { name: 'New case' }).click();
  await expect(page.getByRole('listitem')).not.toHaveCount(0);
  await page.goto('/');
  await openGuide(page, OFFICE);
  await checkbox(page, 'await-deposit').check();
  const after = await stored(page);
  expect(after).toMatchObject(before);
  expect(Object.values(after).filter((value) => value === 'done')).toHaveLength(3);
  expect(trouble).toEqual([]);
});

test('what another site and a newer version keep here stays as it is, whatever is done', async ({ page }) => {
  const newer = {
    ...OTHERS,
    [`${CASE}plan:7`]: '{"v":9}',
    [`${CASE}step:leave-office/open-door`]: 'delegated:to=Ann',
    'clean-exit:version': '9',
  };
  await keep(page, newer);
  const trouble = watchForTrouble(page);
  await openGuide(page, OFFICE);
  await expect(notices(page)).toContainText('cannot be read');
  await checkbox(page, 'count-keys').check();
  await checkbox(page, 'count-keys').uncheck();
  await page.goto('/cases/');
  await page.goto('/record/');
  expect(await stored(page)).toMatchObject(newer);
  expect(trouble.filter((one) => !one.includes('404'))).toEqual([]);
});
