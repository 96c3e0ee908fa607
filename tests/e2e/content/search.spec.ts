import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseQuestions } from '../../../src/lib/catalogue/questions.ts';
import { heldOut } from '../../setup/held-out-questions.ts';
import { ROOT } from '../../setup/pages.ts';

const { answers } = parseQuestions(readFileSync(join(ROOT, 'src/content/questions.yaml'), 'utf8'));
const listed = Object.entries(answers).flatMap(([at, asks]) => asks.map((ask) => [ask, [at]] as const));

for (const [name, asked, least] of [
  ['that stand in the content', listed, 0.95],
  ['that stand nowhere in the content', Object.entries(heldOut), 0.9],
] as const) {
  test(`of the questions ${name}, ${least * 100} % are answered among the first three`, async ({ page }) => {
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

test('an ID is explained, with the places that use it', async ({ page }) => {
  await page.goto('/compose/');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.getByRole('searchbox').fill('AGR-1234');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.getByRole('status')).toContainText('SoftwareOne agreement ID');
  await expect(dialog.getByRole('link').first()).toBeVisible();
});

test('nothing found leads to the decision', async ({ page }) => {
  await page.goto('/compose/');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.getByRole('searchbox').fill('xqzwv');
  await page.getByRole('dialog', { name: 'Search' }).getByRole('link', { name: 'Answer a few' }).click();
  await expect(page).toHaveURL(/\/decide\//);
});
