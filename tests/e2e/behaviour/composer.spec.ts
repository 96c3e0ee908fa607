import { axeInBothThemes } from '../looks/axe.ts';
import { expect, test } from '../test.ts';
import { stored, watchForTrouble } from '../pages.ts';
import {
  AGREEMENT,
  copied,
  fillNotice,
  findingsOf,
  openComposer,
  openFormats,
  primary,
  problems,
  textOf,
} from './composer-page.ts';

test('the sentence grows from the facts, survives a reload, and leaves in every form', async ({
  page,
  context,
}) => {
  const trouble = watchForTrouble(page);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openComposer(page);
  await fillNotice(page);
  const sentence = 'Too small for twelve people since June.';
  const next = 'Next: a larger office in the same street';
  await expect(textOf(page)).toContainText(sentence);
  await page.reload();
  await expect(textOf(page)).toContainText(sentence);
  await expect(page.getByLabel('Agreement ID')).toHaveValue(AGREEMENT);

  expect(await copied(page, 'Copy Text of the notice')).toBe(`${sentence}\n${next}`);
  expect(await copied(page, 'Copy Agreement ID')).toBe(AGREEMENT);
  expect(await copied(page, 'Copy the command for bash')).toContain(`--description='${sentence} ${next}'`);
  expect(await copied(page, 'Copy the command for PowerShell 7.3 or newer')).toContain(
    "'--reason-code=REPLACING_AGREEMENT'",
  );
  const json = JSON.parse(await copied(page, 'Copy the JSON for --cli-input-json')) as Record<string, string>;
  expect(json).toMatchObject({
    agreementId: AGREEMENT,
    reasonCode: 'REPLACING_AGREEMENT',
    description: `${sentence} ${next}`,
  });
  expect(await copied(page, 'Copy as Markdown')).toContain('## Notice');
  await primary(page).click();
  await expect(primary(page).filter({ hasText: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${sentence}\n${next}`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as a text file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('request.txt');
  await expect(page).toHaveURL(/\/compose\/notice\/$/);
  await expect(page).not.toHaveTitle(/agmt/);
  expect(trouble).toEqual([]);
});

test('the same request has the same client token after a reload and typed anew, another one another', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const token = async () =>
    /--client-token='(.+?)'/.exec(await copied(page, 'Copy the command for bash'))![1]!;
  await openComposer(page);
  await fillNotice(page);
  const first = await token();
  await page.reload();
  expect(await token()).toBe(first);
  await page.getByRole('button', { name: 'Forget this draft' }).click();
  await page.getByLabel('Agreement ID').fill(` ${AGREEMENT}`);
  await page.getByLabel('Something else').check();
  await page.getByLabel('The cause').fill('left over');
  await fillNotice(page);
  expect(await token()).toBe(first);
  await page.getByLabel('How many people').fill('thirteen people');
  expect(await token()).not.toBe(first);
});

test('leaving a required field names it below the text, linked', async ({ page }) => {
  await openComposer(page);
  await page.getByLabel('Agreement ID').focus();
  await page.getByLabel('Support case ID').focus();
  await problems(page).getByRole('link', { name: 'Agreement ID is missing' }).click();
  await expect(page.getByLabel('Agreement ID')).toBeFocused();
});

test('there is nothing to copy before there is a text, and the page says so', async ({ page }) => {
  await openComposer(page);
  await openFormats(page);
  await page.getByLabel('Agreement ID').fill(AGREEMENT);
  await expect(primary(page)).toBeDisabled();
  await expect(primary(page)).toHaveAccessibleDescription('Nothing to copy yet');
  await expect(page.getByRole('button', { name: 'Copy as plain text' })).toBeDisabled();
  await page.getByLabel('What comes next').fill('a larger office');
  await expect(primary(page)).toBeEnabled();
  await expect(primary(page)).toHaveAccessibleDescription('1 required field is empty');
  await fillNotice(page);
  await expect(primary(page)).toHaveAccessibleDescription('Ready to copy');
});

test('an error stops copying and downloading, and moves the focus to the field at fault', async ({
  page,
}) => {
  await openComposer(page);
  await openFormats(page);
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  await page.getByLabel('What comes next').fill('a larger office');
  for (const name of ['Copy for AWS', 'Copy as plain text', 'Download as a text file']) {
    await page.getByRole('button', { name }).click();
    await expect(page.getByLabel('Agreement ID')).toBeFocused();
    await expect(page.getByLabel('Agreement ID')).toBeInViewport();
    await expect(problems(page)).toContainText('Reason code is missing');
  }
  await fillNotice(page);
  await page.getByLabel('What comes next').fill('a room, TBD');
  await page.getByRole('button', { name: 'Download as a text file' }).click();
  await expect(page.getByLabel('What comes next')).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('TBD');
  await expect(page.getByRole('button', { name: /copied$/i })).toHaveCount(0);
  expect(downloads).toBe(0);
});

test('a warning does not stop copying, and leads to the guide that serves better', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openComposer(page);
  await fillNotice(page);
  await page.getByLabel('Something else').check();
  await page.getByLabel('The cause').fill('Please refund October; the buyer keeps using the product');
  await page.getByLabel('The cause').blur();
  await expect(findingsOf(page)).toHaveAttribute('data-severity', 'warning');
  await expect(page.getByRole('link', { name: 'Move instead' })).toHaveAttribute(
    'href',
    '/guides/move-office/',
  );
  expect(await copied(page, 'Copy as plain text')).toContain('Please refund October');
});

test('forgetting a draft clears page and storage, and can be undone', async ({ page }) => {
  await openComposer(page);
  await fillNotice(page);
  const kept = async () => Object.values(await stored(page)).filter((value) => value === AGREEMENT);
  expect(await kept()).toHaveLength(1);
  await page.getByRole('button', { name: 'Forget this draft' }).click();
  await expect(page.getByLabel('Agreement ID')).toHaveValue('');
  expect(await kept()).toEqual([]);
  await page.getByRole('button', { name: 'Undo forgetting' }).click();
  await expect(page.getByRole('button', { name: 'Forget this draft' })).toBeFocused();
  await expect(page.getByLabel('Agreement ID')).toHaveValue(AGREEMENT);
  expect(await kept()).toHaveLength(1);
});

test('nothing that is typed is asked of anybody', async ({ page }) => {
  const addresses: string[] = [];
  await openComposer(page);
  // What advises on reasons is a script of the site; it comes with the choice of a code, before anything is typed.
  await page.getByLabel('The office is too small').check();
  await expect(page.locator('[data-meter]')).toBeVisible();
  page.on('request', (request) => addresses.push(request.url()));
  await fillNotice(page);
  await page.getByLabel('Agreement ID').blur();
  expect(addresses).toEqual([]);
});

test('rows of a group come one by one, a row that was begun is asked for whole, and none repeats another', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openComposer(page, 'refund');
  await page.getByLabel('Something else').check();
  await page.getByLabel('The cause').fill('The heating was off');
  await page.getByLabel('Agreement ID').fill(AGREEMENT);
  await page.getByLabel('Currency').fill('USD');
  await page.getByLabel('Invoice ID').fill('2519920101');
  await page.getByLabel('Amount before tax').fill('10.00');
  const add = page.getByRole('button', { name: 'Add a month' });
  await add.click();
  await expect(page.getByLabel('Invoice ID 2')).toBeFocused();
  await page.getByLabel('Amount before tax 2').fill('5');
  await primary(page).click();
  await expect(page.getByLabel('Invoice ID 2')).toBeFocused();
  await expect(problems(page)).toContainText('Invoice ID 2 is missing');
  await page.getByLabel('Invoice ID 2').fill('2519920101');
  await primary(page).click();
  await expect(problems(page)).toContainText(
    'Invoice ID 2: The same stands in row 1 already. Enter it once.',
  );
  await page.getByLabel('Invoice ID 2').fill('2519920102');
  const json = JSON.parse(await copied(page, 'Copy the JSON for --cli-input-json')) as {
    billingAdjustmentRequestEntries: { originalInvoiceId: string; clientToken: string }[];
  };
  const entries = json.billingAdjustmentRequestEntries;
  expect(entries.map(({ originalInvoiceId }) => originalInvoiceId)).toEqual(['2519920101', '2519920102']);
  expect(new Set(entries.map(({ clientToken }) => clientToken)).size).toBe(2);
  await add.click();
  await expect(add).toHaveCount(0);
  await page.reload();
  await expect(page.getByLabel('Amount before tax 2')).toHaveValue('5');
});

test('a fact that is typed for one kind of request stands in the others', async ({ page }) => {
  await openComposer(page);
  await page.getByLabel('Agreement ID').fill(AGREEMENT);
  await openComposer(page, 'letter');
  await expect(page.getByLabel('Agreement ID')).toHaveValue(AGREEMENT);
});

test('axe finds nothing on an empty, a wrong and a finished request, in both themes', async ({ page }) => {
  await openComposer(page);
  expect(await axeInBothThemes(page)).toEqual([]);
  await page.getByLabel('Something else').check();
  await page.getByLabel('The cause').fill('cancel [date] AKIAIOSFODNN7EXAMPLE');
  await page.getByLabel('Agreement ID').fill('agmt byw');
  await primary(page).click();
  await expect(page.getByLabel('Agreement ID')).toBeFocused();
  expect(await axeInBothThemes(page)).toEqual([]);
  await fillNotice(page);
  await page.getByLabel('What comes next').blur();
  expect(await axeInBothThemes(page)).toEqual([]);
});

test('without JavaScript, the pages say what belongs into each request, and lead from one to the other', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/compose/`);
  await expect(page.getByRole('heading', { name: 'Letter', level: 3 })).toBeVisible();
  await expect(page.getByText('REPLACING_AGREEMENT').last()).toBeVisible();
  await page.getByRole('link', { name: 'Notice' }).click();
  await expect(page).toHaveURL(/\/compose\/notice\/$/);
  await expect(page.getByText('REPLACING_AGREEMENT').last()).toBeVisible();
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
  await context.close();
});
