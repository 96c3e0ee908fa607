import { gzipSync } from 'node:zlib';
import { expect, test, type Page, type Response } from '../test.ts';
import budgets from '../../budgets.json' with { type: 'json' };
import { started } from '../everything.ts';
import { guidePaths } from '../paths.ts';

interface Weight {
  javascript: number;
  total: number;
}

/** Opens a page and weighs what it loads before first use, in bytes, gzip. */
async function weigh(page: Page, path: string): Promise<Weight> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(path);
  await started(page);

  let [javascript, total] = [0, 0];
  for (const response of responses) {
    const size = gzipSync(await response.body()).length;
    total += size;
    if (new URL(response.url()).pathname.endsWith('.js')) javascript += size;
  }
  return { javascript, total };
}

const pages: { path: string; budget: Weight }[] = [
  ...guidePaths.map((path) => ({ path, budget: budgets.guide })),
  { path: '/', budget: budgets.home },
  { path: '/decide/', budget: budgets.decide },
  { path: '/compose/', budget: budgets.compose },
  { path: '/compose/cancellation/', budget: budgets.compose },
];

for (const { path, budget } of pages) {
  test(`${path} stays within its budget before first use`, async ({ page }) => {
    const { javascript, total } = await weigh(page, path);
    expect(javascript).toBeGreaterThan(0);
    expect(javascript, 'JavaScript').toBeLessThanOrEqual(budget.javascript);
    expect(total, 'everything').toBeLessThanOrEqual(budget.total);
  });
}
