import { expect, test, type Page } from '../test.ts';
import { encodeCase } from '../../../src/lib/link/case-link.ts';
import { heading } from '../decision-page.ts';
import { openEmptyPage, stored, watchForTrouble } from '../pages.ts';

const AGREEMENT = 'agmt-1234567890abcdefghijklmno';

async function keepAgreement(page: Page) {
  await openEmptyPage(page);
  await page.evaluate(
    (agreement) => localStorage.setItem('clean-exit:case:first:fact:agreementId', agreement),
    AGREEMENT,
  );
}

/** Opens the fold, lets the agreement go along, and returns the link that is made. */
async function share(page: Page, fold: string): Promise<string> {
  await page.getByText(fold).click();
  await page.getByRole('checkbox', { name: /Agreement ID/ }).check();
  const link = await page.locator('[data-link]').textContent();
  expect(link).toContain('case=');
  return link!;
}

test('an outcome is shared with facts, and opens with them at the same outcome', async ({
  page,
  browser,
}) => {
  await keepAgreement(page);
  await page.goto('/decide/');
  const question = page.getByRole('main').getByRole('radio').first();
  await question.waitFor();
  // The first answer to each question leads somewhere.
  while (await question.isVisible()) {
    const asked = await heading(page).textContent();
    await question.check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(heading(page)).not.toHaveText(asked!);
  }
  const title = await page.locator('[class*=outcome_outcome] h2').textContent();
  const link = await share(page, 'Share with facts of the case');
  const other = await (await browser.newContext()).newPage();
  const trouble = watchForTrouble(other);
  await other.goto(link);
  await expect(other.getByRole('heading', { name: title!, exact: true })).toBeVisible();
  await expect(other.locator('[data-carried]')).toContainText(AGREEMENT);
  expect(Object.values(await stored(other)).join()).not.toContain(AGREEMENT);
  expect(trouble).toEqual([]);
});

test('a form is shared with facts, and once they are kept they stand in its fields', async ({
  page,
  browser,
}) => {
  await keepAgreement(page);
  await page.goto('/compose/cancellation/');
  const link = await share(page, 'Share this form with facts of the case');
  const other = await (await browser.newContext()).newPage();
  await other.goto(link);
  await expect(other.locator('[data-carried]')).toContainText(AGREEMENT);
  await expect(other.getByRole('textbox', { name: 'Agreement ID' })).toHaveValue('');
  await other.getByRole('button', { name: 'Keep' }).click();
  await expect(other.getByRole('textbox', { name: 'Agreement ID' })).toHaveValue(AGREEMENT);
});

test('folds of a form that were opened before its scripts were there have what belongs in them', async ({
  page,
}) => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route('**/ComposerIsland.*.js', async (route) => {
    await promise;
    await route.continue();
  });
  await page.goto('/compose/cancellation/');
  await page.getByText('Share this form with facts of the case').click();
  await page.getByText('Paste an e-mail, a row or an address').click();
  resolve(undefined);
  await expect(page.locator('[data-link]')).toBeVisible();
  await expect(page.locator('[data-paste] textarea')).toBeVisible();
});

for (const fragment of ['#case=2.AAAA', '#case=9.abc', `#${encodeCase({ orderId: 'x' }).slice(0, -3)}`]) {
  test(`a link with ${fragment.slice(0, 12)}…, which is damaged or newer, is said to be so on any page, and stores nothing`, async ({
    page,
  }) => {
    for (const path of ['/compose/cancellation/', '/decide/', '/']) {
      await page.goto('about:blank');
      await page.goto(path + fragment);
      await expect(page.getByRole('alert').filter({ hasText: /link/ })).toBeVisible();
      expect(await stored(page)).toEqual({});
    }
  });
}
