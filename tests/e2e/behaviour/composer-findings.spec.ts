import { expect, test } from '../test.ts';
import {
  AGREEMENT,
  copied,
  fillNotice,
  findingsOf,
  openComposer,
  primary,
  problems,
  SECRET,
  textOf,
} from './composer-page.ts';

test('nothing nags while typing; a field that is left says what is wrong, in a live region without buttons', async ({
  page,
}) => {
  await openComposer(page);
  await page.getByLabel('Agreement ID').fill('agmt-byw2');
  await expect(findingsOf(page, 'agreementId')).toHaveCount(0);
  await page.getByLabel('Support case ID').focus();
  await expect(page.getByRole('status').filter({ hasText: 'Unusual for' })).toBeVisible();
  await expect(page.locator('[data-composer] [role=status]').getByRole('button')).toHaveCount(0);
  await expect(page.getByLabel('Agreement ID')).toHaveAccessibleDescription(/Unusual for/);
});

test('two cells in one box are not made one ID', async ({ page }) => {
  await openComposer(page, 'letter');
  await page.getByLabel('Account of the buyer').fill('123456789012\t210987654321');
  await page.getByLabel('Account of the buyer').blur();
  await expect(findingsOf(page, 'buyerAccountId')).toContainText('There are 2 IDs in it');
  await expect(page.getByRole('button', { name: /^Use / })).toHaveCount(0);
});

test('12,345 is asked about, and the answer can be undone by a button', async ({ page }) => {
  await openComposer(page, 'letter');
  const amount = page.getByLabel('Amount to give back');
  await amount.fill('12,345');
  await amount.blur();
  await expect(page.getByRole('button', { name: 'Use 12.345' })).toBeVisible();
  await page.getByRole('button', { name: 'Use 12345' }).click();
  await expect(amount).toHaveValue('12345');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(amount).toHaveValue('12,345');
  await expect(amount).toBeFocused();
});

test('a finding shows the words it is about and takes them out of their own field, and Ctrl+Z brings them back', async ({
  page,
}) => {
  await openComposer(page);
  await fillNotice(page);
  await page.getByLabel('Something else').check();
  await page.getByLabel('The cause').fill(`keeps ${SECRET}S by mistake`);
  const next = page.getByLabel('What comes next');
  await next.fill(`Buyer merged with Northwind, key ${SECRET}`);
  await next.blur();
  await page.getByRole('button', { name: 'Show the words' }).click();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(SECRET);
  await page.getByRole('button', { name: 'Take them out' }).click();
  await expect(next).toHaveValue('Buyer merged with Northwind, key ');
  await expect(next).toBeFocused();
  await expect(page.getByLabel('The cause')).toHaveValue(`keeps ${SECRET}S by mistake`);
  await expect(findingsOf(page)).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(next).toHaveValue(`Buyer merged with Northwind, key ${SECRET}`);
});

test('what is taken out comes back by a button, with the focus in its field', async ({ page }) => {
  await openComposer(page);
  const next = page.getByLabel('What comes next');
  await next.fill('an offer TBD');
  await next.blur();
  await page.getByRole('button', { name: 'Take them out' }).click();
  await expect(next).toHaveValue('an offer ');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(next).toHaveValue('an offer TBD');
  await expect(next).toBeFocused();
});

test('what is too long is taken from the text that was written, and never from an ID', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openComposer(page);
  await page.getByLabel('Agreement ID').fill(AGREEMENT);
  await page.getByLabel('Support case ID').fill('12345678910');
  await page.getByLabel('Something else').check();
  await page.getByLabel('The cause').fill('The office is too small for everyone. '.repeat(9));
  await page.getByLabel('The cause').blur();
  await expect(findingsOf(page)).toContainText('over the limit of 300');
  await page.getByRole('button', { name: 'Take them out' }).click();
  await expect(findingsOf(page)).toHaveCount(0);
  await expect(page.getByLabel('Agreement ID')).toHaveValue(AGREEMENT);
  await expect(page.getByLabel('Support case ID')).toHaveValue('12345678910');
  expect(await copied(page, 'Copy Text of the notice')).toHaveLength(300);
});

test('a placeholder under another reason code is neither found nor in the way', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openComposer(page);
  await page.getByLabel('Something else').check();
  await page.getByLabel('The cause').fill('TBD');
  await fillNotice(page);
  await page.getByLabel('What comes next').blur();
  await expect(findingsOf(page)).toHaveCount(0);
  expect(await copied(page, 'Copy as plain text')).not.toContain('TBD');
});

test('an error in the text is named below it as well, and leads to the field of its words', async ({
  page,
}) => {
  await openComposer(page, 'letter');
  await page.getByLabel('What you wish for').fill(`The deposit ${SECRET}`);
  await page.getByLabel('Account of the buyer').fill('123456789012');
  await primary(page).click();
  await expect(page.getByLabel('What you wish for')).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(SECRET);
  await page.getByLabel('Account of the buyer').focus();
  await problems(page)
    .getByRole('link', { name: /^Letter: .*access key/ })
    .click();
  await expect(page.getByLabel('What you wish for')).toBeFocused();
});

test('a field that is handed over beside the text is judged as well', async ({ page }) => {
  await openComposer(page);
  await fillNotice(page);
  await page.getByLabel('Agreement ID').fill('TBD');
  await primary(page).click();
  await expect(page.getByLabel('Agreement ID')).toBeFocused();
  await problems(page).getByRole('link', { name: /TBD/ }).click();
  await expect(page.getByLabel('Agreement ID')).toBeFocused();
});

test('a link with a token is a link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openComposer(page, 'letter');
  await page.getByLabel('What you wish for').fill('The deposit');
  await page.getByLabel('Account of the buyer').fill('123456789012');
  await page.getByLabel('Page with the lease').fill('https://lease.example/x?token=4fJ9x8Qp27LmZ1Rt');
  expect(await copied(page, 'Copy Letter')).toContain('token=4fJ9x8Qp27LmZ1Rt');
});

test('an error that stands is announced once, not whenever a field is left', async ({ page }) => {
  await openComposer(page);
  await page.getByLabel('What comes next').fill('an offer TBD');
  await page.getByLabel('What comes next').blur();
  await expect(findingsOf(page)).toHaveCount(1);
  await page.evaluate(() => {
    const region = document.querySelector('[data-findings="text"] [role=status]')!;
    const changes = ((window as unknown as { changes: string[] }).changes = []) as string[];
    new MutationObserver((all) => changes.push(...all.map(({ type }) => type))).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await page.getByLabel('Agreement ID').fill(AGREEMENT);
  await page.getByLabel('Support case ID').fill('12345678910');
  await page.getByLabel('Support case ID').blur();
  await expect(textOf(page).or(findingsOf(page)).first()).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { changes: string[] }).changes)).toEqual([]);
});

test('line breaks are shown where they become spaces, and only there', async ({ page }) => {
  await openComposer(page);
  await fillNotice(page);
  await expect(page.getByText('in the command and in JSON it becomes a space')).toBeVisible();
  await page.getByLabel('What comes next').fill('');
  await expect(page.getByText('in the command and in JSON it becomes a space')).toHaveCount(0);
  await openComposer(page, 'letter');
  await page.getByLabel('What you wish for').fill('one\ntwo');
  await expect(textOf(page)).toContainText('↵');
  await expect(page.getByText('in the command and in JSON it becomes a space')).toHaveCount(0);
});

test('a date field takes years of four digits only', async ({ page }) => {
  await openComposer(page, 'letter');
  const day = page.getByLabel('Day of leaving');
  await expect(day).toHaveAttribute('max', '2099-12-31');
  await day.fill('2126-02-04');
  await day.blur();
  await expect(findingsOf(page, 'leavingOn')).toContainText('between 2000 and 2099');
});

test('a field that is too long to be kept says so, and loses nothing that was typed', async ({ page }) => {
  await openComposer(page);
  await page.getByLabel('Something else').check();
  const cause = page.getByLabel('The cause');
  const long = 'The office is too small. '.repeat(1000);
  await cause.fill(long);
  await cause.blur();
  await expect(findingsOf(page, 'cause')).toContainText('25,000 characters');
  await expect(cause).toHaveValue(long);
  await page.getByLabel('Agreement ID').fill(AGREEMENT);
  await primary(page).click();
  await expect(cause).toBeFocused();
});

test('100,000 characters in a field leave each key quick', async ({ page }) => {
  await openComposer(page);
  await page.getByLabel('Something else').check();
  for (const part of ['The office, ', '?', '.', 'a b ']) {
    await page.getByLabel('The cause').fill(part.repeat(100_000 / part.length));
    const took = await page.getByLabel('The cause').evaluate(async (input: HTMLInputElement) => {
      const start = performance.now();
      input.value += 'x';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - start;
    });
    expect(took, part).toBeLessThan(1000);
  }
});

test('of a long text, what was found is shown with a little of what stands around it', async ({ page }) => {
  await openComposer(page, 'letter');
  const wish = page.getByLabel('What you wish for');
  await wish.fill(
    `${'The office is too small. '.repeat(6)}Key ${SECRET} is lost. ${'It is loud. '.repeat(6)}`,
  );
  await wish.blur();
  const shown = page.locator('[data-excerpt]');
  await expect(shown.locator('mark')).toHaveText(SECRET);
  await expect(shown).toHaveText(/^…[^…]{1,40}AKIAIOSFODNN7EXAMPLE[^…]{1,40}…$/);
});

test('of many findings the first 20 are shown, and how many more there are', async ({ page }) => {
  await openComposer(page, 'letter');
  await page.getByLabel('What you wish for').fill('<name of it> '.repeat(30));
  await page.getByLabel('What you wish for').blur();
  const said = page.locator('[data-findings="text"] [role=status] > p');
  await expect(said).toHaveCount(21);
  await expect(said.last()).toHaveText('And 10 more.');
});
