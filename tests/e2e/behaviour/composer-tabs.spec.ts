import { expect, test, type Page } from '../test.ts';
import { stored, watchForTrouble } from '../pages.ts';
import { AGREEMENT, fillNotice, findingsOf, openComposer, textOf } from './composer-page.ts';

test('another tab does not change a field under the reader’s fingers', async ({ page, context }) => {
  await openComposer(page);
  const agreement = page.getByLabel('Agreement ID');
  await agreement.fill('agmt-mine');
  const other = await context.newPage();
  await openComposer(other, 'letter');
  await other.getByLabel('Agreement ID').fill(AGREEMENT);
  await other.getByLabel('What you wish for').fill('The deposit');
  await expect.poll(async () => Object.values(await stored(page))).toContain(AGREEMENT);

  await expect(agreement).toBeFocused();
  await expect(agreement).toHaveValue('agmt-mine');
  await agreement.pressSequentially('-too');
  await expect(agreement).toHaveValue('agmt-mine-too');
  await expect(other.getByLabel('Agreement ID')).toHaveValue(AGREEMENT);
});

test('the choice of a kind says which one this tab was writing, a new tab which one was written last of all', async ({
  page,
  context,
}) => {
  const last = (tab: Page) => tab.locator('[data-last]').getByRole('link');
  await openComposer(page, 'letter');
  await page.getByLabel('What you wish for').fill('The deposit');
  const other = await context.newPage();
  await openComposer(other, 'refund');
  await other.getByLabel('Currency').fill('USD');
  await page.goto('/compose/');
  await expect(last(page)).toHaveText('Letter');
  const third = await context.newPage();
  await third.goto('/compose/');
  await expect(last(third)).toHaveText('Refund of rent');
});

test('blocked storage: the composer works, nothing throws, and the reader is told', async ({ page }) => {
  const trouble = watchForTrouble(page);
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await openComposer(page);
  await fillNotice(page);
  await expect(textOf(page)).toContainText('Too small for twelve people');
  await expect(page.getByText('does not let Clean Exit keep what you do here')).toHaveCount(1);
  await expect(page.getByText('The draft stays in this browser')).toHaveCount(0);
  expect(trouble).toEqual([]);
});

test('choosing the reason code last does not hide what is to be said about the text', async ({ page }) => {
  await openComposer(page);
  await page.getByLabel('Something else').check();
  await page.getByLabel('The cause').fill('cancellation requested');
  await page.getByLabel('The cause').blur();
  await page.getByLabel('The office is too small').check();
  await page.getByLabel('Something else').check();
  await expect(findingsOf(page)).toContainText('says that it is to end, but not why');
});

test('drafts of the first release stand in their fields, and forgetting one removes it where it was kept', async ({
  page,
}) => {
  const old = {
    'clean-exit:draft:letter/subscriberAccountId': '123456789012',
    'clean-exit:draft:letter/agreementId': AGREEMENT,
    'clean-exit:draft:letter/wish': 'The deposit',
    'clean-exit:draft:letter/~token0': 'abc def',
    'clean-exit:last-request': 'letter',
  };
  await page.addInitScript((entries) => {
    if (sessionStorage['seeded']) return;
    sessionStorage['seeded'] = 'yes';
    Object.assign(localStorage, entries);
  }, old);
  await page.goto('/compose/');
  await expect(page.locator('[data-last]')).toContainText('You were writing this');
  await page.getByRole('link', { name: 'Letter' }).click();
  await expect(page.getByLabel('Account of the buyer')).toHaveValue('123456789012');
  await expect(page.getByLabel('Agreement ID')).toHaveValue(AGREEMENT);
  await expect(textOf(page)).toContainText('The deposit');
  expect(await stored(page)).toMatchObject(old);

  await page.getByRole('button', { name: 'Forget this draft' }).click();
  await expect(page.getByLabel('Agreement ID')).toHaveValue('');
  await page.reload();
  await expect(page.getByLabel('Account of the buyer')).toHaveValue('');
  const left = Object.keys(await stored(page)).filter((key) => key.includes('draft:letter/'));
  expect(left.every((key) => key.startsWith('clean-exit:imported:'))).toBe(true);
});

test('what was forgotten is kept nowhere, the tab included, and not brought back by the page of another kind', async ({
  page,
}) => {
  await openComposer(page);
  await fillNotice(page);
  await page.getByRole('button', { name: 'Forget this draft' }).click();
  await expect(page.getByRole('button', { name: 'Undo forgetting' })).toBeVisible();
  await openComposer(page, 'letter');
  await page.goBack();
  await expect(page.getByLabel('Agreement ID')).toBeEnabled();
  await expect(page.getByRole('button', { name: 'Forget this draft' })).toBeDisabled();
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  for (const words of [AGREEMENT, 'twelve people', 'a larger office']) expect(kept).not.toContain(words);
});

test('what was typed over an old draft stays after a reload, and so does a field that was emptied', async ({
  page,
}) => {
  await page.addInitScript(() => {
    if (sessionStorage['seeded']) return;
    sessionStorage['seeded'] = 'yes';
    localStorage['clean-exit:draft:letter/agreementId'] = 'agmt-old';
    localStorage['clean-exit:draft:letter/subscriberAccountId'] = '123456789012';
  });
  await openComposer(page, 'letter');
  await page.getByLabel('Agreement ID').fill(AGREEMENT);
  await page.getByLabel('Account of the buyer').fill('');
  await page.reload();
  await expect(page.getByLabel('Agreement ID')).toHaveValue(AGREEMENT);
  await expect(page.getByLabel('Account of the buyer')).toHaveValue('');
});
