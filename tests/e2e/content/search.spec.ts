import { expect, test, type Page } from '../test.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseQuestions } from '../../../src/lib/catalogue/questions.ts';
import heldOut from '../../fixtures/held-out-questions.json' with { type: 'json' };
import { ROOT } from '../../setup/root.ts';

const { answers } = parseQuestions(readFileSync(join(ROOT, 'src/content/questions.yaml'), 'utf8'));
const listed = Object.entries(answers).flatMap(([at, asks]) => asks.map((ask) => [ask, [at]] as const));

/**
 * Questions that stand nowhere in the content, in other words and with typos. The first two lists were looked at while the
 * ranking was made; the last was written afterwards, and nothing may be made for one of its questions.
 */
const { first, later, last }: Record<'first' | 'later' | 'last', Record<string, string[]>> = heldOut;

for (const [name, asked, least] of [
  ['that stand in the content', listed, 0.95],
  ['of the first held-out list', Object.entries(first), 0.95],
  ['of the second held-out list', Object.entries(later), 0.95],
  ['of the last held-out list', Object.entries(last), 0.95],
] as const) {
  test(`at least ${least * 100} % of the questions ${name} are answered among the first three`, async ({
    page,
  }) => {
    await page.goto('/compose/');
    const { places } = await (await page.request.get('/search.json')).json();
    const urls = new Map<string, string>(
      places.map(({ at, url }: Record<'at' | 'url', string>) => [at, url]),
    );
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await expect(page.getByRole('searchbox')).toBeFocused();
    // The places of the list stand there as soon as something is typed; passages of the text follow below.
    const found = await page.evaluate(
      (questions) =>
        questions.map((question) => {
          const box = document.querySelector<HTMLInputElement>('dialog[open] input[type=search]')!;
          box.value = question;
          box.dispatchEvent(new Event('input'));
          const links = [...document.querySelectorAll('dialog[open] li a')].slice(0, 3);
          return links.map((link) => link.getAttribute('href'));
        }),
      asked.map(([question]) => question),
    );
    const missed = asked.filter(([, at], i) => !at.some((one) => found[i]!.includes(urls.get(one)!)));
    expect(1 - missed.length / asked.length, JSON.stringify(missed)).toBeGreaterThanOrEqual(least);
  });
}

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });

async function search(page: Page, typed: string) {
  await page.goto('/compose/');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.getByRole('searchbox').fill(typed);
}

for (const [typed, kind] of [
  ['AGR-1234', 'SoftwareOne agreement ID'],
  ['agmt-', 'AWS Marketplace agreement ID'],
  ['acr-1a2b', 'ID of a cancellation request'],
  ['offer-abc', 'ID of an AWS Marketplace offer'],
  ['1234-5678-9012', 'AWS account number'],
] as const) {
  test(`“${typed}” is explained as what it is, with the places that use it`, async ({ page }) => {
    await search(page, typed);
    await expect(dialog(page).getByRole('status')).toContainText(kind);
    await expect(dialog(page).getByRole('listitem').getByRole('link').first()).toBeVisible();
  });
}

test('nothing found leads to the decision', async ({ page }) => {
  await search(page, 'xqzwv');
  await dialog(page).getByRole('link', { name: 'Answer a few' }).click();
  await expect(page).toHaveURL(/\/decide\//);
});

test('each question that an empty box offers is answered', async ({ page }) => {
  await search(page, '');
  const offered = dialog(page).getByRole('listitem').getByRole('button');
  const asks = await offered.allInnerTexts();
  expect(asks.length).toBeGreaterThan(3);
  for (const ask of asks) {
    await page.getByRole('searchbox').fill('');
    await offered.filter({ hasText: ask }).click();
    await expect(page.getByRole('searchbox')).toHaveValue(ask);
    await expect(dialog(page).getByRole('listitem').getByRole('link').first()).toBeVisible();
  }
});

test('passages of the text stand below the answers, those of reference pages last, and keep their words apart', async ({
  page,
}) => {
  await search(page, 'minimum term of the agreement');
  const passages = dialog(page).getByRole('list').last().getByRole('listitem');
  await expect(passages.first().getByRole('paragraph')).toBeVisible();
  const isReference = await passages
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!.includes('/reference/')));
  expect(isReference).toEqual(isReference.toSorted());
  // Product names have a capital letter within; other words do not, unless two of them are glued.
  const glued = (await passages.getByRole('paragraph').allInnerTexts())
    .join(' ')
    .replace(/AWS\w+|SoftwareOne|QuickSight|PowerShell|Cloud\w+/g, '')
    .match(/\p{Ll}\p{Lu}\p{Ll}+|\p{L}[.:;!?]\p{Lu}\p{Ll}+/gu);
  expect(glued).toBeNull();
});
