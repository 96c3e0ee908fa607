import { expect, test } from '../test.ts';
import { addressOf, sites } from '../../setup/sites.ts';
import { brokenLinks } from '../links.ts';
import { started } from '../everything.ts';
import { checkbox, openGuide, watchForTrouble } from '../pages.ts';

for (const [name, site] of [
  ['at the root', sites.fixture],
  ['under a base path', sites['fixture-base']],
] as const) {
  const address = addressOf(site);

  test.describe(name, () => {
    test('every link of every page leads to a page and an element that exist', async ({ request }) => {
      expect(await brokenLinks(request, site)).toEqual([]);
    });

    test('guides.json has the titles, steps and addresses that the pages show', async ({ request, page }) => {
      const { guides } = await (await request.get(`${address}/guides.json`)).json();
      expect(guides.map(({ id }: { id: string }) => id)).toEqual([
        'leave-office',
        'move-office',
        'hand-over-keys',
      ]);
      for (const guide of guides) {
        expect(guide.url).toBe(`${site.base}guides/${guide.id}/`);
        await page.goto(new URL(guide.url, address).href);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(guide.title);
        for (const { id, title, url } of guide.steps) {
          expect(url).toBe(`${guide.url}#${id}`);
          await expect(page.locator(`[id="${id}"]`).locator('h2, h3, h4').first()).toHaveText(title);
        }
        await expect(page.getByRole('checkbox', { includeHidden: true })).toHaveCount(guide.steps.length);
      }
    });

    test('ticks, search and the theme work, and nothing is asked of another host', async ({ page }) => {
      const trouble = watchForTrouble(page);
      await openGuide(page, `${address}/guides/leave-office/`);
      await checkbox(page, 'open-door').check();
      await page.getByLabel('Select theme').first().selectOption('light');
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
      await page.reload();
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
      await expect(checkbox(page, 'open-door')).toBeChecked();
      await page.getByRole('button', { name: 'Search' }).click();
      await page.getByRole('dialog').getByRole('searchbox').fill('letter box');
      await page.getByRole('dialog').getByRole('link', { name: 'Hand them over' }).click();
      await expect(page).toHaveURL(/\/hand-over-keys\/#hand-over$/);
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
    // Where an address leads to a step, the browser goes there in the frames in which the island starts.
    await page.addInitScript(() => {
      Object.assign(globalThis, { live: Infinity });
      new MutationObserver(() =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => Object.assign(globalThis, { live: performance.now() })),
        ),
      ).observe(document, { subtree: true, attributeFilter: ['data-live'] });
    });
    if (stored) {
      await page.addInitScript(() => {
        if (location.protocol === 'about:') return;
        localStorage.setItem('clean-exit:last-guide', 'leave-office');
        localStorage.setItem('clean-exit:step:leave-office/give-plants', 'waiting:2026-12-24');
        localStorage.setItem('clean-exit:step:leave-office/open-door', 'done');
      });
    }
    for (const path of ['/', '/guides/leave-office/', '/guides/leave-office/#give-plants']) {
      await page.goto('about:blank');
      await page.goto(path);
      await started(page);
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let total = 0;
            const observer = new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                if (entry.startTime >= (location.hash ? (globalThis as unknown as { live: number }).live : 0))
                  total += (entry as unknown as { value: number }).value;
            });
            observer.observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(total), 150);
          }),
      );
      // A thousandth is what a list may move while its own HTML is still arriving.
      expect(shift, path).toBeLessThan(0.001);
    }
  });
}
