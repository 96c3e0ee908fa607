import { expect, test } from '../test.ts';
import type { Outcome } from '../../../src/lib/decision/schema.ts';
import { describeAnswer } from '../../../src/lib/decision/view.ts';
import type { Answer } from '../../../src/lib/decision/walk.ts';
import { pathTo } from '../../setup/ways.ts';
import { readCatalogue } from '../../../src/lib/authoring/content.ts';
import { FIXTURE } from '../../setup/sites.ts';
import { answer, answers, decision, heading } from '../decision-page.ts';
import { stored, watchForTrouble } from '../pages.ts';

const { tree } = readCatalogue(FIXTURE).readTree('leave-or-stay');
const outcomes = tree.nodes.filter((node): node is Outcome => node.kind === 'outcome');
const words = (given: Answer) => describeAnswer({ start: tree.start, nodes: tree.nodes as never }, given);

for (const outcome of outcomes) {
  test(`answering leads to “${outcome.title}”, which says why and survives its address`, async ({ page }) => {
    const trouble = watchForTrouble(page);
    const path = pathTo(tree, outcome.id)!;
    await page.goto('/decide/');
    for (const given of path) {
      await expect(heading(page)).toHaveText(words(given).question);
      await answer(page, words(given).answer);
    }
    await expect(heading(page)).toHaveText(outcome.title);
    await expect(heading(page)).toBeFocused();
    await expect(decision(page)).toContainText(outcome.why);
    await expect(decision(page).getByRole('region', { name: 'Because you said' })).toBeVisible();
    await expect(answers(page)).toHaveText(path.map((given) => words(given).answer));
    if (outcome.guide) {
      await expect(decision(page).getByRole('link', { name: 'Open the guide' })).toHaveAttribute(
        'href',
        `/guides/${outcome.guide}/${outcome.step ? `#${outcome.step}` : ''}`,
      );
    } else {
      await expect(decision(page)).toContainText(outcome.ask);
    }
    await page.reload();
    await expect(heading(page)).toHaveText(outcome.title);
    expect(trouble).toEqual([]);
  });
}

test('Continue without an answer says what is missing', async ({ page }) => {
  await page.goto('/decide/');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(decision(page).getByRole('alert')).toHaveText('Choose an answer first.');
});

test('what the reader answers is kept with the case; what an address says is not written down', async ({
  page,
}) => {
  const kept = async () => Object.entries(await stored(page)).filter(([key]) => key.includes(':answers:'));
  await page.goto('/decide/#whose=ours');
  await expect(heading(page)).toHaveText('How long will you be away?');
  expect(await kept()).toEqual([]);
  await answer(page, 'A while');
  await expect(heading(page)).toHaveText('Stay');
  expect(await kept()).toEqual([
    ['clean-exit:case:first:answers:leave-or-stay', 'whose=ours&how-long=a-while'],
  ]);
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect.poll(kept).toEqual([]);
});

test('a guide says which outcomes lead to it', async ({ page }) => {
  await page.goto('/guides/leave-office/');
  await page.getByText('Is this right for me?').click();
  await page.getByRole('link', { name: 'Leave the office', exact: true }).click();
  await expect(page).toHaveURL(/\/decide\/#whose=ours&how-long=for-ever&reason=done$/);
  await expect(heading(page)).toHaveText('Leave the office');
});

test('every outcome stands in the table, with what its guide says of itself', async ({ page }) => {
  await page.goto('/decide/');
  const table = page.getByRole('table');
  for (const { title } of outcomes)
    await expect(table.getByRole('rowheader', { name: title, exact: true })).toBeVisible();
  await expect(table.getByRole('row', { name: /^Leave the office/ })).toContainText('The furniture.');
});

test('a decision whose script cannot be had shows its questions as links', async ({ page }) => {
  await page.route(/DecisionIsland/, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/decide/');
  await page.getByRole('link', { name: 'Ours, we rent it', exact: true }).click();
  await expect(page).toHaveURL(/\/reference\/all-routes\/#how-long$/);
});

test('an outcome says what to do first, until when, whom to ask and where we read it', async ({ page }) => {
  await page.goto('/decide/#whose=ours&how-long=for-ever&reason=done');
  const shown = decision(page);
  await expect(shown.getByText('Deadline: Before the lease ends.')).toBeVisible();
  await expect(shown.getByRole('term').filter({ hasText: 'Do this first' })).toBeVisible();
  await expect(shown.getByRole('strong').filter({ hasText: 'door' })).toBeVisible();
  await expect(shown.getByRole('link', { name: 'landlord' })).toHaveAttribute(
    'href',
    'https://landlord.test/',
  );
  await expect(shown.getByRole('term').filter({ hasText: 'Checked on' })).toBeVisible();
});

test('the answers so far stand above the question, and their changes too', async ({ page }) => {
  await page.goto('/decide/#whose=ours&how-long=for-ever');
  await expect(heading(page)).toHaveText('Why do you go?');
  const list = await page.getByRole('region', { name: 'Your answers so far' }).boundingBox();
  const question = await heading(page).boundingBox();
  expect(list!.y + list!.height).toBeLessThanOrEqual(question!.y);
});

test('what is done in order is numbered, and what is not has no numbers', async ({ page }) => {
  const listOf = (name: string) =>
    decision(page)
      .getByRole('term')
      .filter({ hasText: name })
      .locator('xpath=following-sibling::dd[1]')
      .locator('ol, ul');
  await page.goto('/decide/#whose=theirs&keys=have');
  expect(await listOf('What to do now').evaluate((list) => list.tagName)).toBe('OL');
  await page.goto('/decide/#whose=theirs&keys=none');
  await expect(heading(page)).toHaveText('Stay');
  expect(await listOf('What to do now').evaluate((list) => list.tagName)).toBe('UL');
});

test('an outcome stands beside those that people confuse it with, each a link to its place', async ({
  page,
}) => {
  await page.goto('/decide/#whose=theirs&keys=have');
  const cards = page
    .locator('[data-compared]')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading') });
  await expect(cards.getByRole('heading')).toHaveText([
    'This: Hand over the keys',
    'Leave the office',
    'Move the office',
  ]);
  await expect(cards.nth(1).getByRole('term')).toHaveText([
    'Ends',
    'Still costs',
    'Leaves alone',
    'Money',
    'How long',
    'Who acts',
  ]);
  await cards.getByRole('link', { name: 'Leave the office' }).click();
  await expect(heading(page)).toHaveText('Leave the office');
  await expect(heading(page)).toBeFocused();
});
