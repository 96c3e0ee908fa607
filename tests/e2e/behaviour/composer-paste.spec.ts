import { axeFindings } from '../looks/axe.ts';
import { expect, test, type Page } from '../test.ts';
import { AGREEMENT, openComposer } from './composer-page.ts';

const OFFER = 'offer-euxmbalqomroa';
const ACCOUNT = '123456789012';
const CONSOLE = `https://console.aws.amazon.com/marketplace?id=a%2F${AGREEMENT}`;
const MAIL = `Dear team,\n\nplease end ${AGREEMENT} of account 1234-5678-9012. We accepted ${OFFER} on 27 Nov 2026.`;

const fold = (page: Page) => page.getByText('Paste an e-mail, a row or an address');
const box = (page: Page) => page.getByLabel('Text to look through');
const fillIn = (page: Page) => page.getByRole('button', { name: 'Fill in', exact: true });
const found = (page: Page, name: string | RegExp) => page.getByRole('checkbox', { name });

async function paste(page: Page, text: string) {
  await fold(page).click();
  await box(page).fill(text);
}

test('of an e-mail, what the request asks for is filled in once the reader says so, and taken back at a click', async ({
  page,
}) => {
  await openComposer(page);
  await page.getByLabel('The office is too small').check();
  await paste(page, MAIL);
  await expect(found(page, `Agreement ID: ${AGREEMENT}`)).toBeChecked();
  await expect(found(page, `Offer for the new office: ${OFFER}`)).toBeChecked();
  await expect(page.getByText(`Not asked for here, or no row is free: ${ACCOUNT}`)).toBeVisible();
  await expect(page.getByLabel('Agreement ID', { exact: true })).toHaveValue('');
  await fillIn(page).click();
  await expect(page.getByLabel('Agreement ID', { exact: true })).toHaveValue(AGREEMENT);
  await expect(page.getByLabel('Offer for the new office')).toHaveValue(OFFER);
  await expect(page.getByRole('status').filter({ hasText: '2 fields were filled in.' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByLabel('Agreement ID', { exact: true })).toHaveValue('');
  await expect(found(page, `Agreement ID: ${AGREEMENT}`)).toBeChecked();
});

test('an account number goes to its field, and a day only to the field that the reader gives it', async ({
  page,
}) => {
  await openComposer(page, 'letter');
  await paste(page, MAIL);
  await expect(found(page, /^Day of leaving/)).not.toBeChecked();
  await fillIn(page).click();
  await expect(page.getByLabel('Account of the buyer')).toHaveValue(ACCOUNT);
  await expect(page.locator('#letter-leavingOn')).toHaveValue('');
  await found(page, /^Day of leaving/).check();
  await fillIn(page).click();
  await expect(page.locator('#letter-leavingOn')).toHaveValue('2026-11-27');
});

test('rows of a spreadsheet become rows of invoices with their amounts', async ({ page }) => {
  await openComposer(page, 'refund');
  await paste(
    page,
    `Northwind\t${AGREEMENT}\tEUMPINGB26-12125\t12,000.50 usd\nNorthwind\t${AGREEMENT}\tEUMPINGB26-12126\t10.00 USD`,
  );
  await fillIn(page).click();
  for (const [id, value] of [
    ['agreementId', AGREEMENT],
    ['currency', 'USD'],
    ['invoiceId1', 'EUMPINGB26-12125'],
    ['amount1', '12000.50'],
    ['invoiceId2', 'EUMPINGB26-12126'],
    ['amount2', '10.00'],
  ])
    await expect(page.locator(`#refund-${id}`)).toHaveValue(value!);
});

test('an amount that can be read in two ways is filled in as the reader chooses', async ({ page }) => {
  await openComposer(page, 'letter');
  await paste(page, 'EUR 1.250');
  await expect(fillIn(page)).toBeDisabled();
  await page.getByLabel('Field for EUR 1.250').selectOption('Amount to give back: 1250');
  await fillIn(page).click();
  await expect(page.getByLabel('Amount to give back')).toHaveValue('1250');
});

test('the ID in an address of the console is found, and a field that holds another value keeps it until the reader says so', async ({
  page,
}) => {
  await openComposer(page);
  const field = page.locator('#notice-agreementId');
  await field.fill('agmt-other');
  await paste(page, CONSOLE);
  const one = found(page, `Agreement ID: ${AGREEMENT}`);
  await expect(one).not.toBeChecked();
  await expect(page.getByText('There is already: agmt-other')).toBeVisible();
  await expect(fillIn(page)).toBeDisabled();
  await one.check();
  await fillIn(page).click();
  await expect(field).toHaveValue(AGREEMENT);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(field).toHaveValue('agmt-other');
});

test('all of it goes by keyboard, and says when there is nothing', async ({ page }) => {
  await openComposer(page);
  await page.locator('summary').filter({ hasText: 'Paste an e-mail' }).focus();
  await page.keyboard.press('Enter');
  await expect(box(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(box(page)).toBeFocused();
  await page.keyboard.insertText('Dear team');
  await expect(page.getByRole('status').filter({ hasText: 'Nothing in it' })).toBeVisible();
  await page.keyboard.insertText(` ${AGREEMENT}`);
  await page.keyboard.press('Tab');
  await expect(found(page, /^Agreement ID/)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#notice-agreementId')).toHaveValue(AGREEMENT);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeFocused();
});

test('what was pasted is kept nowhere, and gone once the fold is closed', async ({ page }) => {
  await openComposer(page);
  await paste(page, `Nobody else knows this. ${AGREEMENT}`);
  await fillIn(page).click();
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(kept).not.toContain('Nobody else');
  await fold(page).click();
  await fold(page).click();
  await expect(box(page)).toHaveValue('');
});

test('it is fetched when it is opened, and a page that cannot have it says so', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openComposer(page);
  expect(asked.filter((url) => url.includes('load-paste'))).toEqual([]);
  await page.route('**/load-paste.*.js', (route) => route.fulfill({ status: 404, body: '' }));
  await fold(page).click();
  await expect(page.locator('[data-missing-part]').getByRole('alert')).toBeVisible();
});

test('it fits 320 pixels, its controls are 44 pixels high, and it breaks no accessibility rule', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await openComposer(page, 'letter');
  await paste(page, `${MAIL} ${CONSOLE} 11/12/2026 EUR 1.250`);
  await expect(fillIn(page)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const low = await page
    .locator('details[open]')
    .locator('button, summary, label:has(input), select')
    .filter({ visible: true })
    .evaluateAll((all) =>
      all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML),
    );
  expect(low).toEqual([]);
  expect(await axeFindings(page)).toEqual([]);
});
