import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import budgets from '../../budgets.json' with { type: 'json' };
import { guidePaths } from '../paths.ts';

/** Opens a page and weighs what it loads before first use, in bytes, gzip. */
async function weigh(page: Page, path: string): Promise<{ javascript: number; total: number }> {
  const responses: { javascript: boolean; body: Promise<Buffer> }[] = [];
  page.on('response', (response) => {
    responses.push({ javascript: new URL(response.url()).pathname.endsWith('.js'), body: response.body() });
  });
  await page.goto(path);
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]:not([client=visible])'));
  await page.waitForLoadState('networkidle');

  let [javascript, total] = [0, 0];
  for (const response of responses) {
    const size = gzipSync(await response.body).length;
    total += size;
    if (response.javascript) javascript += size;
  }
  return { javascript, total };
}

for (const path of guidePaths) {
  test(`${path} stays within its budget before first use`, async ({ page }) => {
    const { javascript, total } = await weigh(page, path);
    expect(javascript).toBeGreaterThan(0);
    expect(javascript).toBeLessThanOrEqual(budgets.guide.javascriptBeforeUse);
    expect(total).toBeLessThanOrEqual(budgets.guide.total);
  });
}

test('the composer’s own JavaScript stays within its budget beyond a guide’s', async ({ page, context }) => {
  const guide = await weigh(page, '/guides/close-aws-account/');
  const compose = await weigh(await context.newPage(), '/compose/');
  expect(compose.javascript - guide.javascript).toBeLessThanOrEqual(budgets.composer.javascriptBeyondGuide);
});
