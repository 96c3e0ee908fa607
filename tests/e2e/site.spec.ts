import { expect, test } from '@playwright/test';
import { BASE_PORT, ROOT_PORT } from '../setup/ports.ts';
import { allPaths, checkbox, openGuide, watchForTrouble } from './pages.ts';

/** The site at the root, and the same site under a base path. */
const sites = [
  { name: 'at the root', origin: `http://localhost:${ROOT_PORT}`, base: '' },
  { name: 'under a base path', origin: `http://localhost:${BASE_PORT}`, base: '/clean-exit' },
];

for (const { name, origin, base } of sites) {
  test.describe(name, () => {
    test('every link of every page leads to a page and an element that exist', async ({ page, request }) => {
      const addresses = new Set<string>();
      for (const path of allPaths) {
        await page.goto(origin + base + path);
        for (const href of await page
          .locator('a[href]')
          .evaluateAll((all) => all.map((a) => new URL(a.getAttribute('href')!, document.baseURI).href))) {
          if (href.startsWith(origin)) addresses.add(href);
        }
      }
      const html = new Map<string, string>();
      const broken: string[] = [];
      for (const address of addresses) {
        const { pathname, hash } = new URL(address);
        if (!pathname.startsWith(`${base}/`)) broken.push(`${address} leaves the base path`);
        if (!html.has(pathname)) {
          const response = await request.get(origin + pathname);
          html.set(pathname, response.ok() ? await response.text() : '');
        }
        const text = html.get(pathname)!;
        if (!text) broken.push(address);
        // Answers of the decision are no elements; their addresses have tests of their own.
        else if (hash && !hash.includes('=') && !text.includes(`id="${decodeURIComponent(hash.slice(1))}"`))
          broken.push(address);
      }
      expect(addresses.size).toBeGreaterThan(allPaths.length);
      expect(broken).toEqual([]);
    });

    test('guides.json names every guide and step by an address that works', async ({ request, page }) => {
      const { version, guides } = await (await request.get(`${origin}${base}/guides.json`)).json();
      expect(version).toBe(1);
      expect(guides).toHaveLength(7);
      for (const guide of guides) {
        expect(guide.url).toBe(`${base}/guides/${guide.id}/`);
        await page.goto(origin + guide.url);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(guide.title);
        for (const { id, title, url } of guide.steps) {
          expect(url).toBe(`${guide.url}#${id}`);
          await expect(page.locator(`[id="${id}"]`).getByRole('heading').first()).toHaveText(title);
        }
        await expect(page.getByRole('checkbox')).toHaveCount(guide.steps.length);
      }
    });

    test('ticks, search and the theme work, and nothing is asked of another host', async ({ page }) => {
      const trouble = watchForTrouble(page);
      await openGuide(page, `${origin}${base}/guides/unlink-aws-account/`);
      await checkbox(page, 'open-subscriptions').check();
      await page.getByLabel('Select theme').first().selectOption('light');
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
      await page.reload();
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
      await expect(checkbox(page, 'open-subscriptions')).toBeChecked();
      await page.getByRole('button', { name: 'Search' }).click();
      await page.getByRole('dialog').getByRole('searchbox').fill('termination protection');
      await page.getByRole('dialog').getByRole('link', { name: 'Unsubscribe from QuickSight' }).click();
      await expect(page).toHaveURL(/unsubscribe-quicksight/);
      expect(trouble).toEqual([]);
    });
  });
}

for (const { width, stored } of [
  { width: 360, stored: false },
  { width: 360, stored: true },
  { width: 1280, stored: true },
]) {
  test(`nothing moves when islands start, at ${width} pixels ${stored ? 'with' : 'without'} ticks`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    if (stored) {
      await page.addInitScript(() => {
        localStorage.setItem('clean-exit:last-guide', 'close-aws-account');
        localStorage.setItem('clean-exit:step:close-aws-account/subscription-active', 'waiting:2026-12-24');
        localStorage.setItem('clean-exit:step:close-aws-account/open-subscriptions', 'done');
      });
    }
    for (const path of [
      '/',
      '/guides/close-aws-account/',
      '/guides/close-aws-account/#subscription-active',
    ]) {
      await page.goto(path);
      await page.waitForFunction(() => !document.querySelector('astro-island[ssr]:not([client=visible])'));
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let total = 0;
            const observer = new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) total += (entry as unknown as { value: number }).value;
            });
            observer.observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(total)));
          }),
      );
      // A thousandth is what a list may move while its own HTML is still arriving.
      expect(shift, path).toBeLessThan(0.001);
    }
  });
}
