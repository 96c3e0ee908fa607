import { expect, test, type APIRequestContext } from '@playwright/test';
import type { Outcome } from '../../../src/lib/decision/schema.ts';
import { pathTo } from '../../setup/ways.ts';
import { catalogue } from '../../setup/pages.ts';
import { heading } from '../decision-page.ts';

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

for (const { id } of outcomes) {
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
