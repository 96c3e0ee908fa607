import { expect, test, type Page } from '../test.ts';
import { readCatalogue } from '../../../src/lib/authoring/content.ts';
import { optionsAt } from '../../../src/lib/decision/graph.ts';
import { FIXTURE } from '../../setup/sites.ts';
import { answer, heading } from '../decision-page.ts';

const { tree } = readCatalogue(FIXTURE).readTree('leave-or-stay');
const node = (page: Page, id: string) => page.locator(`[data-map-node="${id}"]`);
const row = (page: Page, given: string) => page.locator(`[data-map-answer="${given}"]`);
const place = (page: Page) => page.locator('decision-map [aria-current]');

test('the picture has every node and every answer, and a node that is reached twice is drawn in full once', async ({
  page,
}) => {
  await page.goto('/decide/');
  const ids = await page
    .locator('[data-map-node]')
    .evaluateAll((all) => all.map((one) => one.dataset.mapNode));
  expect(ids.toSorted()).toEqual(tree.nodes.map(({ id }) => id).toSorted());
  const given = await page
    .locator('[data-map-answer]')
    .evaluateAll((all) => all.map((one) => one.dataset.mapAnswer));
  const answers = tree.nodes.flatMap(({ id }) => optionsAt(tree, id).map((option) => `${id}=${option.id}`));
  expect(given.toSorted()).toEqual(answers.toSorted());
  // “Stay” is reached from two questions, and both answers lead to its place.
  const address = await node(page, 'stay').getAttribute('href');
  for (const one of ['how-long=a-while', 'keys=none']) {
    await expect(row(page, one).getByRole('link', { includeHidden: true })).toHaveAttribute('href', address!);
  }
});

test('by keyboard a branch opens, closes the one beside it, and its links lead to their place', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/decide/');
  await expect(node(page, 'whose')).toHaveAttribute('aria-current', 'step');
  await expect(node(page, 'how-long')).toBeHidden();
  await node(page, 'whose').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(node(page, 'how-long')).toBeVisible();
  await row(page, 'whose=theirs').getByText('Somebody else’s').press('Enter');
  await expect(node(page, 'keys')).toBeVisible();
  await expect(node(page, 'how-long')).toBeHidden();
  await node(page, 'keys').press('Enter');
  await expect(heading(page)).toHaveText('Have you got keys?');
});

test('the way taken is opened and marked while the reader goes it, to the place where it leads', async ({
  page,
}) => {
  await page.goto('/decide/');
  await answer(page, 'Ours, we rent it');
  await answer(page, 'For ever');
  await expect(node(page, 'reason')).toBeVisible();
  for (const taken of [node(page, 'whose'), node(page, 'how-long'), row(page, 'how-long=for-ever')]) {
    await expect(taken).toHaveAttribute('data-taken');
  }
  await expect(node(page, 'keys')).not.toHaveAttribute('data-taken');
  await expect(place(page)).toHaveText('Why do you go?');
  await page.goBack();
  await expect(place(page)).toHaveText('How long will you be away?');
});

test('a way to a node that is drawn elsewhere is marked where the reader went it', async ({ page }) => {
  await page.goto('/decide/#whose=theirs&keys=none');
  await expect(place(page)).toHaveText('Stay');
  await expect(row(page, 'keys=none').getByRole('link')).toHaveAttribute('aria-current', 'step');
  await expect(page.locator('[data-map-node][data-taken]')).toHaveCount(3);
});

test('only the picture of the same tree marks the way', async ({ page }) => {
  await page.goto('/reference/diamonds/');
  await answer(page, 'Left');
  await expect(row(page, 'top=left')).toHaveAttribute('data-taken');
  await page.goto('/decide/#whose=ours');
  await expect(page.locator('[data-map-node][data-taken]')).toHaveCount(2);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a branch of the picture opens, and one beside it closes', async ({ page }) => {
    await page.goto('/decide/');
    await row(page, 'whose=ours').getByText('Ours, we rent it').click();
    await expect(node(page, 'how-long')).toBeVisible();
    await row(page, 'whose=theirs').getByText('Somebody else’s').click();
    await expect(node(page, 'how-long')).toBeHidden();
  });
});
