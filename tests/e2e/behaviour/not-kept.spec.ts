/** A browser that keeps nothing more: every page that keeps something goes on, and says so once, whatever was done first. */
import { expect, test, type Page } from '../test.ts';
import { answer } from '../decision-page.ts';
import { openEmptyPage, stored, watchForTrouble } from '../pages.ts';

const told = (page: Page) =>
  page.getByRole('alert').filter({ hasText: 'does not let Clean Exit keep what you do here' });

/** From now on nothing is written and nothing removed. */
const refuse = (page: Page) =>
  page.addInitScript(() => {
    for (const name of ['setItem', 'removeItem'] as const)
      Storage.prototype[name] = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
  });

const rename = async (page: Page, name: string) => {
  await page.getByRole('button', { name: 'Rename' }).first().click();
  await page.getByLabel('Name of the case').fill(name);
  await page.getByRole('button', { name: 'Save the name' }).click();
};

const places: [what: string, address: string, ...acts: ((page: Page) => Promise<void>)[]][] = [
  [
    'cases: a new one, then a name, then deleting',
    '/cases/',
    (page) => page.getByRole('button', { name: 'New case' }).click(),
    (page) => rename(page, 'Example'),
    (page) => page.getByRole('button', { name: 'Delete' }).first().click(),
  ],
  [
    'deleting a case, first of all',
    '/cases/',
    (page) => page.getByRole('button', { name: 'Delete' }).first().click(),
    (page) => page.getByRole('button', { name: 'New case' }).click(),
  ],
  [
    'a name of a case, first of all',
    '/cases/',
    (page) => rename(page, 'Example'),
    (page) => rename(page, 'Other'),
  ],
];

for (const [what, address, ...acts] of places)
  test(`a browser that refuses says so once: ${what}`, async ({ page }) => {
    const trouble = watchForTrouble(page);
    await openEmptyPage(page);
    await page.evaluate(() => {
      localStorage['clean-exit:case:abc:name'] = 'Mine';
      localStorage['clean-exit:case:abc:created'] = '2026-11-01T00:00:00Z';
    });
    const before = await stored(page);
    await refuse(page);
    await page.goto(address);
    for (const act of acts) {
      await act(page);
      await expect(told(page)).toHaveCount(1);
    }
    await page.locator('[data-not-kept]').getByRole('button', { name: 'Dismiss' }).click();
    await page.getByRole('combobox', { name: 'Theme' }).first().selectOption('dark');
    await expect(told(page)).toHaveCount(0);
    expect(await stored(page)).toEqual(before);
    expect(trouble).toEqual([]);
  });

test('a browser that refuses says so once: facts and answers, what is typed, and what the first release kept', async ({
  page,
}) => {
  const trouble = watchForTrouble(page);
  await openEmptyPage(page);
  await page.evaluate(() => {
    localStorage['clean-exit:case:first:fact:orderId'] = 'ORD-1';
  });
  await refuse(page);
  await page.goto('/decide/');
  await page.locator('[data-case-line]').click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: 'Remove' }).click();
  await sheet.getByRole('button', { name: 'Close' }).click();
  await expect(told(page)).toHaveCount(1);
  await answer(page, 'Ours, we rent it');
  await expect(told(page)).toHaveCount(1);

  await page.goto('/decide/');
  await answer(page, 'Ours, we rent it');
  await expect(told(page)).toHaveCount(1);

  await page.goto('/compose/notice/');
  await page.getByLabel('What comes next').fill('a larger office');
  await expect(told(page)).toHaveCount(1);

  await page.goto('/share/');
  await page.getByRole('searchbox', { name: 'Find the step' }).fill('open-door');
  await page.getByRole('main').getByRole('listitem').getByRole('button').first().click();
  await page.getByText('Add a fact').click();
  await page.getByLabel('Which fact').selectOption('submittedOn');
  await page.getByLabel('Its value').fill('2026-11-20');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(told(page)).toHaveCount(1);

  expect(trouble).toEqual([]);
});

test('a home page that cannot copy what the first release kept says so once, and shows it', async ({
  page,
}) => {
  await openEmptyPage(page);
  await page.evaluate(() => {
    localStorage['clean-exit:step:leave-office/open-door'] = 'done';
  });
  await refuse(page);
  await page.goto('/');
  await expect(told(page)).toHaveCount(1);
  expect(await stored(page)).toEqual({ 'clean-exit:step:leave-office/open-door': 'done' });
});
