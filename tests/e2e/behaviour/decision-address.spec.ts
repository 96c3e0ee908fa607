import { expect, test } from '../test.ts';
import { answer, decision, heading } from '../decision-page.ts';
import { watchForTrouble } from '../pages.ts';

test('Back, in the page and in the browser, restores the answers', async ({ page }) => {
  await page.goto('/decide/');
  await answer(page, 'Ours, we rent it');
  await answer(page, 'For ever');
  await expect(heading(page)).toHaveText('Why do you go?');
  await decision(page).getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('radio', { name: 'For ever', exact: true })).toBeChecked();
  await page.goBack();
  await expect(heading(page)).toHaveText('Why do you go?');
  await page.goBack();
  await page.goBack();
  await expect(heading(page)).toHaveText('Whose office is it?');
  await page.goForward();
  await expect(heading(page)).toHaveText('How long will you be away?');
});

for (const [fragment, question] of [
  ['#whose=nobody', 'Whose office is it?'],
  ['#whose=ours&keys=have', 'How long will you be away?'],
  ['#whose=ours&whose=theirs', 'How long will you be away?'],
] as const) {
  test(`an address that does not fit (${fragment}) stops at the last question that does, and says so`, async ({
    page,
  }) => {
    const trouble = watchForTrouble(page);
    await page.goto(`/decide/${fragment}`);
    await expect(decision(page).getByRole('alert')).toContainText('This is the last place that fits');
    await expect(heading(page)).toHaveText(question);
    await expect(page.getByRole('radio').first()).toBeVisible();
    expect(trouble).toEqual([]);
  });
}

test('“Skip to content” keeps the answers', async ({ page }) => {
  await page.goto('/decide/#whose=ours');
  await expect(heading(page)).toHaveText('How long will you be away?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#_top$/);
  await expect(heading(page)).toHaveText('How long will you be away?');
  await expect(decision(page).getByRole('alert')).toHaveCount(0);
});

test('the link to a result is copied from /decide/ and from an embedded tree alike', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const result = '/decide/#whose=ours&how-long=for-ever&reason=done';
  const copied = async () => {
    const copy = page.getByRole('button', { name: 'Copy link to this result' });
    await copy.click();
    await expect(copy).toHaveText('Link copied');
    return page.evaluate(() => navigator.clipboard.readText());
  };
  await page.goto(result);
  expect(await copied()).toBe(baseURL! + result);

  await page.goto('/guides/leave-office/');
  await answer(page, 'For ever');
  await answer(page, 'We are done');
  await expect(heading(page)).toHaveText('Leave the office');
  expect(await copied()).toBe(baseURL! + result);
  await expect(page).toHaveURL(/leave-office\/$/);
});

test('a tree without a page of its own leads to its text, and has no link to copy', async ({ page }) => {
  await page.goto('/reference/diamonds/');
  await expect(page.locator('[data-map-node="bottom"]')).toHaveAttribute(
    'href',
    '/reference/all-routes/#bottom',
  );
  for (const label of ['Left', 'Fast', 'Up', 'By the stairs']) await answer(page, label);
  await expect(heading(page)).toHaveText('Move');
  await expect(page.getByRole('button', { name: 'Copy link to this result' })).toHaveCount(0);
});
