import { expect, test } from '@playwright/test';
import { readGuides } from '../../setup/pages.ts';
import { sites } from '../../setup/sites.ts';
import { brokenLinks } from '../links.ts';

test('every link of every page leads to a page and an element that exist', async ({ request }) => {
  expect(await brokenLinks(request, sites.real)).toEqual([]);
});

test('guides.json names every guide, and every step by an address that works', async ({ request }) => {
  const { version, guides } = await (await request.get('/guides.json')).json();
  expect(version).toBe(1);
  expect(guides.map(({ id }: { id: string }) => `guides/${id}`).toSorted()).toEqual(
    readGuides().map(({ id }) => id),
  );
  for (const { url, steps } of guides) {
    const html = await (await request.get(url)).text();
    for (const step of steps) {
      expect(step.url).toBe(`${url}#${step.id}`);
      expect(html).toContain(`id="${step.id}"`);
    }
  }
});
