import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import budgets from '../budgets.json' with { type: 'json' };
import { guidePaths } from './pages.ts';

for (const path of guidePaths) {
  test(`${path} stays within its budget before first use (bytes, gzip)`, async ({ page }) => {
    const responses: { javascript: boolean; body: Promise<Buffer> }[] = [];
    page.on('response', (response) => {
      responses.push({ javascript: /\.js$/.test(new URL(response.url()).pathname), body: response.body() });
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
    expect(javascript).toBeGreaterThan(0);
    expect(javascript).toBeLessThanOrEqual(budgets.guide.javascriptBeforeUse);
    expect(total).toBeLessThanOrEqual(budgets.guide.total);
  });
}
