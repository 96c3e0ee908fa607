import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import type { Outcome, Question } from '../../src/lib/decision/schema.ts';
import { describeAnswer } from '../../src/lib/decision/view.ts';
import { pathTo, type Answer } from '../../src/lib/decision/walk.ts';
import { encodeAnswers } from '../../src/lib/link/answers-link.ts';
import { readTreeFiles } from '../setup/trees.ts';
import { watchForTrouble } from './pages.ts';

const tree = readTreeFiles().get('refund-or-cancel')!;
const outcomes = tree.nodes.filter((node): node is Outcome => node.kind === 'outcome');
const questions = tree.nodes.filter((node): node is Question => node.kind === 'question');
const words = (answer: Answer) => describeAnswer({ start: tree.start, nodes: tree.nodes as never }, answer);
const addressOf = (id: string) => `/decide/${encodeAnswers(pathTo(tree, id)!)}`;

const decision = (page: Page) => page.locator('[data-decision]');
const heading = (page: Page) => decision(page).getByRole('heading').first();

async function answer(page: Page, label: string) {
  await page.getByRole('radio', { name: label, exact: true }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
}

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
    await expect(decision(page).getByRole('heading', { name: 'Because you said' })).toBeVisible();
    await expect(page.locator('[data-answers] dd > span')).toHaveText(
      path.map((given) => words(given).answer),
    );
    if (outcome.guide) {
      await expect(decision(page).getByRole('link', { name: 'Open the guide' })).toHaveAttribute(
        'href',
        `/guides/${outcome.guide}/${outcome.step ? `#${outcome.step}` : ''}`,
      );
    } else {
      await expect(decision(page)).toContainText(outcome.ask!);
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

test('Back, in the page and in the browser, restores the answers', async ({ page }) => {
  await page.goto('/decide/');
  await answer(page, 'I bought something on AWS Marketplace');
  await answer(page, 'To end the agreement');
  await expect(heading(page)).toHaveText('How do you pay for it?');
  await decision(page).getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('radio', { name: 'To end the agreement', exact: true })).toBeChecked();
  await page.goBack();
  await expect(heading(page)).toHaveText('How do you pay for it?');
  await page.goBack();
  await page.goBack();
  await expect(heading(page)).toHaveText('Who are you?');
  await page.goForward();
  await expect(heading(page)).toHaveText('What do you want?');
});

test('changing an answer keeps what applies, names what was dropped, and can be undone', async ({ page }) => {
  await page.goto(
    '/decide/#who=seller&accepted=accepted&seller-of-record=us&seller-goal=end&seller-pricing=contract&seller-offer=public&seller-48-hours=outside&agreements-page=cannot',
  );
  await expect(heading(page)).toHaveText('Ask AWS to cancel, by a support case');
  await page
    .getByRole('button', { name: 'Change the answer to “Was it a public or a private offer?”' })
    .click();
  await expect(page.getByRole('radio', { name: 'Public offer' })).toBeChecked();
  await answer(page, 'Private offer');
  await expect(heading(page)).toHaveText('Ask AWS to cancel, by a support case');
  await expect(decision(page).getByRole('status').first()).toContainText(
    'No longer asked, so dropped: Did the buyer accept it less than 48 hours ago? (No, longer ago)',
  );
  await expect(page.locator('[data-answers] dd > span')).toHaveCount(7);
  await page.getByRole('button', { name: 'Undo the change' }).press('Enter');
  await expect(heading(page)).toBeFocused();
  await expect(page.locator('[data-answers] dd > span')).toHaveCount(8);
  await expect(page).toHaveURL(/seller-offer=public&seller-48-hours=outside/);
});

for (const fragment of [
  '#who=nobody',
  '#who=buyer&seller-goal=money',
  '#x',
  '#%E0%A4%A',
  '#who=seller&who=buyer',
]) {
  test(`an address that does not fit (${fragment}) stops at the last question that does, and says so`, async ({
    page,
  }) => {
    const trouble = watchForTrouble(page);
    await page.goto(`/decide/${fragment}`);
    await expect(decision(page).getByRole('alert')).toContainText('This is the last place that fits');
    await expect(page.getByRole('radio').first()).toBeVisible();
    expect(trouble).toEqual([]);
  });
}

test('the picture links every node to its place and marks the way taken', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/decide/');
  const node = (id: string) => page.locator(`[data-map-node="${id}"]`);
  await expect(page.locator('[data-map-node]')).toHaveCount(tree.nodes.length);
  await node('swo-accounts').focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Is it about one account or all of them?');
  await expect(node('swo-keep')).toHaveAttribute('data-taken');
  await expect(node('seller-goal')).not.toHaveAttribute('data-taken');
  await expect(page.locator('path[data-map-answer="swo-keep=keep"]')).toHaveAttribute('data-taken');
});

test('the link to a result is copied from /decide/ and from an embedded tree alike', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = async () => {
    await page.getByRole('button', { name: 'Copy link to this result' }).click();
    await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  await page.goto(addressOf('adjust'));
  expect(await copied()).toBe(`${baseURL!}${addressOf('adjust')}`);

  await page.goto('/guides/cancel-marketplace-agreement/');
  await answer(page, 'Money back, and to keep the agreement');
  await expect(heading(page)).toHaveText('Refund with a billing adjustment');
  expect(await copied()).toBe(`${baseURL!}${addressOf('adjust')}`);
  await expect(page).toHaveURL(/cancel-marketplace-agreement\/$/);
});

test('the home page decides from the first question on', async ({ page }) => {
  await page.goto('/');
  await answer(page, 'I manage a QuickSight (Amazon Quick) account');
  await answer(page, 'QuickSight with everything in it');
  await expect(heading(page)).toHaveText('Unsubscribe from QuickSight');
});

test('an embedded tree whose rest cannot be fetched leads to the routes as text', async ({ page }) => {
  await page.route('**/decisions/*.json', (route) => route.abort());
  await page.goto('/');
  await answer(page, 'I bought something on AWS Marketplace');
  await expect(decision(page).getByRole('link', { name: 'All routes' })).toHaveAttribute(
    'href',
    '/reference/all-routes/#buyer-goal',
  );
});

test('a guide says which answers lead to it', async ({ page }) => {
  await page.goto('/guides/close-aws-account/');
  await page.getByText('Is this the right guide?').click();
  await page
    .getByRole('link', {
      name: 'I get AWS through SoftwareOne → Amazon Web Services - Managed Service → No, close it for good',
    })
    .click();
  await expect(heading(page)).toHaveText('Close the account through SoftwareOne');
});

test('every outcome stands in the table, with what its guide says of itself', async ({ page }) => {
  await page.goto('/decide/');
  const table = page.getByRole('table');
  for (const { title } of outcomes)
    await expect(table.getByRole('rowheader', { name: title, exact: true })).toBeVisible();
  await expect(table.getByRole('row', { name: /^Unsubscribe from QuickSight/ })).toContainText(
    'Your AWS account. It is closed separately.',
  );
});

test('decisions.json describes the tree that /decide/ walks', async ({ request }) => {
  const { version, decisions } = await (await request.get('/decisions.json')).json();
  expect(version).toBe(1);
  expect(decisions[0].start).toBe(tree.start);
  expect(Object.keys(decisions[0].nodes)).toEqual(tree.nodes.map(({ id }) => id));
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any question or outcome, in the ${colorScheme} theme`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme });
    await page.goto('/decide/');
    for (const { id } of [...questions, ...outcomes]) {
      await page.goto(addressOf(id));
      await expect(page.getByRole('button', { name: /Continue|Start again/ })).toBeEnabled();
      expect((await new AxeBuilder({ page }).include('[data-decision]').analyze()).violations, id).toEqual(
        [],
      );
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every outcome can be reached by links, question by question', async ({ page }) => {
    test.setTimeout(120_000);
    for (const outcome of outcomes) {
      const path = pathTo(tree, outcome.id)!;
      await page.goto('/decide/');
      const [first, ...rest] = path;
      await page
        .getByRole('main')
        .getByRole('link', { name: words(first!).answer, exact: true })
        .click();
      for (const given of rest) {
        await page
          .locator(`#${given.question}`)
          .getByRole('link', { name: words(given).answer, exact: true })
          .click();
      }
      await expect(page).toHaveURL(new RegExp(`/reference/all-routes/#${outcome.id}$`));
      await expect(page.locator(`#${outcome.id}`).getByRole('heading')).toHaveText(outcome.title);
    }
  });
});

test('“Skip to content” keeps the answers', async ({ page }) => {
  await page.goto('/decide/#who=buyer&buyer-goal=end');
  await expect(heading(page)).toHaveText('How do you pay for it?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#_top$/);
  await expect(heading(page)).toHaveText('How do you pay for it?');
  await expect(decision(page).getByRole('alert')).toHaveCount(0);
});

test('the browser’s Back leaves a change and comes back to the result', async ({ page }) => {
  await page.goto(addressOf('adjust'));
  await page.getByRole('button', { name: 'Change the answer to “What does the buyer want?”' }).click();
  await expect(heading(page)).toHaveText('What does the buyer want?');
  await page.goBack();
  await expect(heading(page)).toHaveText('Refund with a billing adjustment');
});
