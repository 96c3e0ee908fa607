import { expect, test, type Page } from '@playwright/test';
import { stored, watchForTrouble } from '../pages.ts';

const decision = (page: Page) => page.locator('[data-decision]');
const heading = (page: Page) => decision(page).getByRole('heading').first();
const REST = '**/decisions/*.json';

async function answer(page: Page, label: string) {
  await page.getByRole('radio', { name: label, exact: true }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
}

const answers = async (page: Page) =>
  Object.entries(await stored(page)).filter(([key]) => key.includes(':answers:'));

test('what the reader answers is kept with the case; what an address says is not written down', async ({
  page,
}) => {
  await page.goto('/decide/#whose=ours');
  await expect(heading(page)).toHaveText('How long will you be away?');
  expect(await answers(page)).toEqual([]);
  await answer(page, 'A while');
  await expect(heading(page)).toHaveText('Stay');
  expect(await answers(page)).toEqual([
    ['clean-exit:case:first:answers:leave-or-stay', 'whose=ours&how-long=a-while'],
  ]);
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect.poll(() => answers(page)).toEqual([]);
});

test('after a change that was called off, a reload shows the outcome', async ({ page }) => {
  await page.goto('/decide/#whose=ours&how-long=a-while');
  await page.getByRole('button', { name: 'Change the answer to “Whose office is it?”' }).click();
  await expect(heading(page)).toHaveText('Whose office is it?');
  await page.reload();
  await expect(heading(page)).toHaveText('Whose office is it?');
  await decision(page).getByRole('button', { name: 'Back' }).click();
  await expect(heading(page)).toHaveText('Stay');
  await page.reload();
  await expect(heading(page)).toHaveText('Stay');
});

test('undoing a change by the keyboard keeps the focus in the decision', async ({ page }) => {
  await page.goto('/decide/#whose=ours&how-long=for-ever&reason=done');
  await page
    .getByRole('button', { name: 'Change the answer to “How long will you be away?”' })
    .press('Enter');
  await page.getByRole('radio', { name: 'A while' }).check();
  await page.getByRole('button', { name: 'Continue' }).press('Enter');
  await expect(decision(page).getByRole('status').first()).toContainText('Why do you go? (We are done)');
  await page.getByRole('button', { name: 'Undo the change' }).press('Enter');
  await expect(heading(page)).toHaveText('Leave the office');
  await expect(heading(page)).toBeFocused();
});

test('the rest of an embedded tree is fetched again when asked', async ({ page }) => {
  await page.route(REST, (route) => route.abort());
  await page.goto('/');
  await answer(page, 'Ours, we rent it');
  await expect(decision(page).getByRole('alert')).toContainText('could not be fetched');
  await page.unroute(REST);
  await decision(page).getByRole('button', { name: 'Try again' }).click();
  await expect(heading(page)).toHaveText('How long will you be away?');
  await expect(heading(page)).toBeFocused();
});

for (const [what, reply] of [
  ['is not there any more', { status: 404, contentType: 'text/html', body: '<!doctype html>' }],
  ['is that of another release', { json: { title: 'x', start: 'a', nodes: [{ id: 'a', kind: 'outcome' }] } }],
] as const) {
  test(`an open page whose file ${what} says so, and a reload loses no answer`, async ({ page }) => {
    const trouble = watchForTrouble(page);
    await page.route(REST, (route) => route.fulfill(reply));
    await page.goto('/');
    await answer(page, 'Ours, we rent it');
    await expect(decision(page).getByRole('alert')).toContainText('This site has been updated');
    expect(trouble.filter((line) => line.startsWith('uncaught'))).toEqual([]);
    await page.unroute(REST);
    await decision(page).getByRole('button', { name: 'Reload the page' }).click();
    await expect(heading(page)).toHaveText('How long will you be away?');
    await expect(page.locator('[data-answers] dd > span')).toHaveText(['Ours, we rent it']);
  });
}

test('a decision whose script cannot be had shows its questions as links', async ({ page }) => {
  await page.route(/DecisionIsland/, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/decide/');
  await page.getByRole('link', { name: 'Ours, we rent it', exact: true }).click();
  await expect(page).toHaveURL(/\/reference\/all-routes\/#how-long$/);
});

test('only the picture of the same tree marks the way', async ({ page }) => {
  await page.goto('/decide/#whose=ours');
  const taken = page.locator('[data-map-node][data-taken]');
  await expect(taken).toHaveCount(2);
  await page.locator('[data-map-node="stay"]').click();
  await expect(heading(page)).toHaveText('Stay');
  await expect(taken).toHaveCount(3);
});

test('a tree without a page of its own leads to its text, and has no link to copy', async ({ page }) => {
  await page.goto('/reference/diamonds/');
  await expect(page.locator('[data-map-node="bottom"]')).toHaveAttribute(
    'href',
    '/reference/all-routes/#bottom',
  );
  while (await page.getByRole('radio').first().isVisible()) {
    await page.getByRole('radio').first().check();
    const asked = await heading(page).textContent();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(heading(page)).not.toHaveText(asked ?? '');
  }
  await expect(heading(page)).toHaveText('Move');
  await expect(page.getByRole('button', { name: 'Copy link to this result' })).toHaveCount(0);
});
