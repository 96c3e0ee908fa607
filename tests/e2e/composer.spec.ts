import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { AGREEMENT, fillCancellation, openComposer } from './composer-page.ts';
import { stored, watchForTrouble } from './pages.ts';

const composer = (page: Page) => page.locator('.composer');
const copied = async (page: Page, button: string) => {
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect(page.getByRole('button', { name: `${button}: copied`, exact: true })).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
};

test('the sentence grows from the facts, survives a reload, and leaves in every form', async ({
  page,
  context,
}) => {
  const trouble = watchForTrouble(page);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openComposer(page);
  await fillCancellation(page);
  const sentence = 'Accepted with wrong terms: a term of 36 months. Agreed was: a term of 12 months.';
  const next = 'Next step: a new private offer from our side in December';
  await expect(page.locator('.preview-text')).toContainText(sentence);
  await page.reload();
  await expect(page.locator('.preview-text')).toContainText(sentence);
  await expect(page.getByLabel('Agreement ID')).toHaveValue(AGREEMENT);

  expect(await copied(page, 'Copy Additional details')).toBe(`${sentence}\n${next}`);
  expect(await copied(page, 'Copy Agreement ID')).toBe(AGREEMENT);
  expect(await copied(page, 'Copy the command for bash')).toContain(`--description '${sentence} ${next}'`);
  expect(await copied(page, 'Copy the command for PowerShell 7.3 or newer')).toContain(
    "--reason-code 'INCORRECT_TERMS_ACCEPTED'",
  );
  const json = JSON.parse(await copied(page, 'Copy the JSON for --cli-input-json')) as Record<string, string>;
  expect(json).toMatchObject({
    agreementId: AGREEMENT,
    reasonCode: 'INCORRECT_TERMS_ACCEPTED',
    description: `${sentence} ${next}`,
  });
  expect(await copied(page, 'Copy as Markdown')).toContain('## Cancellation request');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as a text file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('request.txt');
  await expect(page).toHaveURL(/\/compose\/$/);
  await expect(page).not.toHaveTitle(/agmt/);
  expect(trouble).toEqual([]);
});

test('nothing nags while typing; leaving a required field names it at the top, linked', async ({ page }) => {
  await openComposer(page);
  const summary = page.locator('.error-summary');
  await page.getByLabel('Agreement ID').fill('agmt byw');
  await expect(page.locator('.findings p')).toHaveCount(0);
  await page.getByLabel('Support case ID').focus();
  await expect(page.locator('#cancellation-agreementId-findings')).toContainText('do not belong');
  await page.getByLabel('Agreement ID').fill('');
  await page.getByLabel('Support case ID').focus();
  await summary.getByRole('link', { name: 'Agreement ID is still open' }).click();
  await expect(page.getByLabel('Agreement ID')).toBeFocused();
});

test('what a spreadsheet did to an ID is repaired on request', async ({ page }) => {
  await openComposer(page);
  await page.getByLabel('Support case or AMMP form').check();
  await page.getByLabel('Subscriber’s AWS account ID').fill('1234-5678-9012');
  await page.getByLabel('Why').focus();
  await page.getByRole('button', { name: 'Use 123456789012' }).click();
  await expect(page.getByLabel('Subscriber’s AWS account ID')).toHaveValue('123456789012');
});

test('an error stops copying and takes the focus to what is open; a warning does not', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openComposer(page);
  await page.getByRole('button', { name: 'Copy as plain text' }).click();
  await expect(page.locator('.error-summary')).toBeFocused();
  await expect(page.locator('.error-summary')).toContainText('Reason code is still open');

  await page.getByLabel('Something else').check();
  await page.getByLabel('Agreement ID').fill(AGREEMENT);
  await page.getByLabel('The cause').fill('cancellation requested');
  await page.getByLabel('The cause').blur();
  await expect(page.locator('.preview .findings')).toContainText('says that it is to end, but not why');
  await page.getByRole('button', { name: 'Copy as plain text' }).click();
  await expect(page.getByRole('button', { name: 'Copy as plain text: copied' })).toHaveCount(0);

  await page.getByLabel('The cause').fill('Please refund October; the buyer keeps using the product');
  await page.getByLabel('The cause').blur();
  await expect(page.locator('.preview .findings').getByRole('link')).toHaveAttribute(
    'href',
    '/guides/apply-billing-adjustment/',
  );
  expect(await copied(page, 'Copy as plain text')).toContain('Please refund October');
});

test('where copying is refused, the text is shown selected', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await openComposer(page);
  await fillCancellation(page);
  await page.getByRole('button', { name: 'Copy Agreement ID' }).click();
  await expect(page.getByRole('textbox', { name: 'Copying was refused' })).toHaveValue(AGREEMENT);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(AGREEMENT);
});

test('forgetting a draft clears page and storage, and can be undone', async ({ page }) => {
  await openComposer(page);
  await fillCancellation(page);
  const drafts = async () =>
    Object.keys(await stored(page)).filter((key) => key.startsWith('clean-exit:draft:'));
  expect(await drafts()).toHaveLength(5);
  await page.getByRole('button', { name: 'Forget this draft' }).click();
  await expect(page.getByLabel('Agreement ID')).toHaveValue('');
  expect(await drafts()).toEqual([]);
  await page.getByRole('button', { name: 'Undo forgetting' }).click();
  await expect(page.getByLabel('Agreement ID')).toHaveValue(AGREEMENT);
  expect(await drafts()).toHaveLength(5);
});

test('nothing that is typed is asked of anybody', async ({ page }) => {
  const addresses: string[] = [];
  await openComposer(page);
  page.on('request', (request) => addresses.push(request.url()));
  await fillCancellation(page);
  await page.getByLabel('Agreement ID').blur();
  expect(addresses).toEqual([]);
});

test('the composer opens in a guide, at the step where its text is needed, with the same draft', async ({
  page,
}) => {
  const trouble = watchForTrouble(page);
  await openComposer(page);
  await fillCancellation(page);
  await page.goto('/guides/cancel-marketplace-agreement/#enter-reason');
  await page.getByRole('button', { name: 'Write it here: Cancellation request' }).click();
  await expect(composer(page).getByLabel('Agreement ID')).toHaveValue(AGREEMENT);
  await expect(composer(page)).toHaveCSS('display', 'grid');
  expect(trouble).toEqual([]);
});

test('a request can be written with the keyboard alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openComposer(page);
  await page.getByLabel('Another agreement or offer replaces it').focus();
  await page.keyboard.press('Space');
  await expect(page.getByLabel('New offer ID')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.type('offer-euxmbalqomroa');
  await page.keyboard.press('Tab');
  await page.keyboard.type('corrected seat count');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type(AGREEMENT);
  await page.getByRole('button', { name: 'Copy Additional details' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Copy Additional details: copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'Replaced by the new offer offer-euxmbalqomroa: corrected seat count.',
  );
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on an empty, a wrong and a finished request, in the ${colorScheme} theme`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await openComposer(page);
    const violations = async () => (await new AxeBuilder({ page }).analyze()).violations;
    expect(await violations()).toEqual([]);
    await page.getByLabel('Something else').check();
    await page.getByLabel('The cause').fill('cancel [date] AKIAIOSFODNN7EXAMPLE');
    await page.getByLabel('Agreement ID').fill('agmt byw');
    await page.getByRole('button', { name: 'Copy as plain text' }).click();
    await expect(page.locator('.error-summary')).toBeFocused();
    expect(await violations()).toEqual([]);
    await fillCancellation(page);
    await page.getByLabel('What comes next').blur();
    expect(await violations()).toEqual([]);
  });
}

test('without JavaScript, the page says what belongs into each request', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/compose/`);
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Cancellation request' })).toBeVisible();
  await expect(page.getByText('INCORRECT_TERMS_ACCEPTED').last()).toBeVisible();
  await context.close();
});

test('two composers on one guide keep apart, and each takes the focus when it is opened', async ({
  page,
}) => {
  await page.goto('/guides/cancel-marketplace-agreement/#enter-reason');
  await page.getByRole('button', { name: 'Write it here: Cancellation request' }).click();
  await expect(page.getByRole('heading', { name: 'Cancellation request', exact: true })).toBeFocused();
  await page.locator('#send-confirmation-link .composer-open').scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Write it here: Message to the buyer' }).click();
  await expect(page.getByRole('heading', { name: 'Message to the buyer' })).toBeFocused();
  await page.locator('#send-confirmation-link').getByText('Agreement ID', { exact: true }).click();
  await expect(page.locator('#send-confirmation-link').getByLabel('Agreement ID')).toBeFocused();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});
