import { expect, test, type APIRequestContext } from '../test.ts';
import type { Outcome } from '../../../src/lib/decision/schema.ts';
import { pathTo } from '../../setup/ways.ts';
import { catalogue } from '../../setup/pages.ts';
import { guidePaths } from '../paths.ts';
import { encodeAnswers } from '../../../src/lib/link/answers-link.ts';
import { heading } from '../decision-page.ts';
import { isDeep } from '../../setup/depth.ts';

const [first] = catalogue.allTrees();
const { tree } = first!;
const outcomes = tree.nodes.filter((node): node is Outcome => node.kind === 'outcome');

/** A decision as it is published for tools. */
interface Published {
  start: string;
  nodes: Record<string, { text: string; title: string; options: { id: string; label: string }[] }>;
}

const published = async (request: APIRequestContext): Promise<Published> => {
  const { decisions } = (await (await request.get('/decisions.json')).json()) as { decisions: Published[] };
  return decisions[0]!;
};

test('the first decision in decisions.json is the one on /decide/, with all its nodes', async ({
  request,
}) => {
  const { version } = await (await request.get('/decisions.json')).json();
  expect(version).toBe(1);
  const { start, nodes } = await published(request);
  expect(tree.page).toBe('decide');
  expect(start).toBe(tree.start);
  expect(Object.keys(nodes)).toEqual(tree.nodes.map(({ id }) => id));
});

const asked = new Set<string>();
/** Whether a question is on the way to an outcome that was on no way before. */
function asksSomethingNew({ id }: Outcome): boolean {
  const before = asked.size;
  for (const { question } of pathTo(tree, id)!) asked.add(question);
  return asked.size > before;
}
/** The outcomes that are walked to: as many as ask every question; all of them in the long run. */
const walked = isDeep ? outcomes : outcomes.filter(asksSomethingNew);

for (const { id } of walked) {
  test(`whoever follows decisions.json on /decide/ comes to the outcome ${id}`, async ({ page, request }) => {
    const { nodes } = await published(request);
    await page.goto('/decide/');
    for (const { question, option } of pathTo(tree, id)!) {
      const { text, options } = nodes[question]!;
      await expect(heading(page)).toHaveText(text);
      await expect(page.getByRole('radio')).toHaveCount(options.length);
      for (const { label } of options)
        await expect(page.getByRole('radio', { name: label, exact: true })).toHaveCount(1);
      const { label } = options.find((one) => one.id === option)!;
      await page.getByRole('radio', { name: label, exact: true }).check();
      await page.getByRole('button', { name: 'Continue', exact: true }).click();
    }
    await expect(heading(page)).toHaveText(nodes[id]!.title);
  });
}

test('every question has an answer for those who do not know, and it leads on', () => {
  for (const node of tree.nodes) {
    if (node.kind === 'question')
      expect(
        node.options.some(({ label }) => /don’t know|not sure/.test(label)),
        node.id,
      ).toBe(true);
  }
});

test('no guide asks what the decision has asked', async ({ page }) => {
  for (const path of guidePaths) {
    await page.goto(path);
    await expect(page.locator('[data-decision]')).toHaveCount(0);
  }
});

// The longest way, which opens the most of the picture.
const [farthest] = tree.nodes
  .map(({ id }) => pathTo(tree, id)!)
  .toSorted((one, other) => other.length - one.length);
const far = `/decide/${encodeAnswers(farthest!)}`;

for (const width of [320, 360, 768, 1280]) {
  test(`the picture and the comparisons scroll nowhere at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of [far, '/reference/outcomes/']) {
      await page.goto(path);
      if (path === far)
        await expect(page.locator('[data-map-answer][data-taken]')).toHaveCount(farthest!.length);
      const wide = await page
        .locator('main *')
        .evaluateAll((all) =>
          all
            .filter(
              (one) =>
                one.scrollWidth > one.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(one).overflowX),
            )
            .map((one) => one.outerHTML.slice(0, 80)),
        );
      expect(wide).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}

test('the full table has every fact of every outcome, also where it is cards', async ({ page }) => {
  const cells = () => page.getByRole('cell').filter({ hasText: /./ });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/reference/outcomes/');
  const count = await cells().count();
  const texts = await cells().allInnerTexts();
  expect(count).toBeGreaterThan(200);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await cells().allInnerTexts()).toEqual(texts);
  await expect(cells().first()).toBeVisible();
});

test('the picture prints on one page, with the way taken open', async ({ page }) => {
  await page.goto(far);
  await expect(page.locator('[data-map-answer][data-taken]')).toHaveCount(farthest!.length);
  await page.emulateMedia({ media: 'print' });
  // An A4 page with the browser's margins, at 96 pixels an inch.
  await page.setViewportSize({ width: 718, height: 1046 });
  const { height } = (await page.locator('decision-map').boundingBox())!;
  expect(height).toBeLessThanOrEqual(1046);
});
