import { expect, test } from '../test.ts';
import { readCatalogue } from '../../../src/lib/authoring/content.ts';
import { nodeOf } from '../../../src/lib/decision/graph.ts';
import type { Outcome, Question } from '../../../src/lib/decision/schema.ts';
import type { Answer } from '../../../src/lib/decision/walk.ts';
import { pathTo } from '../../setup/ways.ts';
import { FIXTURE } from '../../setup/sites.ts';
import { step } from '../pages.ts';
import { controls, PLAIN } from '../plain-pages.ts';

const GUIDE = '/guides/leave-office/';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [path, isPlain] of Object.entries(PLAIN)) {
    test(`${path} has everything that needs no scripts, and no control that does`, async ({ page }) => {
      await page.goto(path);
      await isPlain(page);
      await expect(controls(page)).toHaveCount(0);
    });
  }

  test('a step link lands on its step, marked and below the header', async ({ page }) => {
    await page.goto(`${GUIDE}#await-deposit`);
    await expect(step(page, 'await-deposit')).toHaveCSS('box-shadow', /3px/);
    expect(
      await step(page, 'await-deposit').evaluate((element) => element.getBoundingClientRect().top),
    ).toBeGreaterThan(64);
  });

  test('an earlier id and a retired one still lead to their place', async ({ page }) => {
    await page.goto(`${GUIDE}#light-off`);
    await expect(step(page, 'switch-off-light').getByRole('heading')).toBeInViewport();
    await page.goto(`${GUIDE}#return-fax`);
    await expect(page.getByText('The fax went to a museum.')).toBeInViewport();
  });

  test('every outcome of a decision can be reached by links, question by question', async ({ page }) => {
    const { tree } = readCatalogue(FIXTURE).readTree('leave-or-stay');
    const labelOf = ({ question, option }: Answer) =>
      (nodeOf(tree, question) as Question).options.find(({ id }) => id === option)!.label;
    for (const outcome of tree.nodes.filter(({ kind }) => kind === 'outcome')) {
      await page.goto('/decide/');
      const [first, ...rest] = pathTo(tree, outcome.id)!;
      const link = { name: labelOf(first!), exact: true };
      await page.getByRole('main').getByRole('link', link).click();
      for (const given of rest) {
        const question = page.locator(`#${given.question}`);
        await question.getByRole('link', { name: labelOf(given), exact: true }).click();
      }
      await expect(page).toHaveURL(new RegExp(`/reference/all-routes/#${outcome.id}$`));
      await expect(page.locator(`#${outcome.id}`).getByRole('heading')).toHaveText(
        (outcome as Outcome).title,
      );
    }
  });

  test('the home page lists the guides', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('#guides').getByRole('link')).toHaveText([
      'Leave an office',
      /^Move an office/,
      'Hand over the keys',
    ]);
  });
});

test('printed, a guide is a paper checklist with full step addresses', async ({ page }) => {
  await page.goto(GUIDE);
  await page.emulateMedia({ media: 'print' });
  const printed = step(page, 'pack-cables');
  await expect(page.getByText('https://clean-exit.example/guides/leave-office/')).toBeVisible();
  const address = printed.getByRole('heading').getByRole('link');
  expect(await address.evaluate((link) => getComputedStyle(link, '::after').content)).toContain(
    '#pack-cables',
  );
  await expect(page.getByRole('progressbar')).toBeHidden();
  await expect(printed.getByText('There are no cables.')).toBeVisible();
});
