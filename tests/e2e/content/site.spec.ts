import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../test.ts';
import { readGuides, ROOT } from '../../setup/pages.ts';
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

test('every part that a script may fetch later is there', async ({ request }) => {
  const folder = join(sites.real.root, '_astro');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const named = scripts.flatMap((name) => [
    ...readFileSync(join(folder, name), 'utf8').matchAll(
      /["'`](?:\.\/|\/?_astro\/)([\w.-]+\.(?:js|css))["'`]/g,
    ),
  ]);
  expect(named.length).toBeGreaterThan(scripts.length);
  for (const file of new Set(named.map(([, file]) => file!))) {
    expect((await request.head(`/_astro/${file}`)).status(), file).toBe(200);
  }
});

/** Dependencies of which nothing reaches readers: they read, check or write what the site is built from. */
const BUILDERS = [
  '@astrojs/markdown-satteri',
  '@astrojs/mdx',
  'github-slugger',
  'js-yaml',
  'postcss',
  'postcss-selector-parser',
  'satteri',
];

test('the licences of what reaches readers allow it, and stand in the site', async ({ request }) => {
  const list = await (await request.get('/licenses.txt')).text();
  const packages = [...list.matchAll(/^(\S+) \S+ \((.+)\)$/gm)];
  const names = packages.map(([, name]) => name!);
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect(Object.keys(dependencies).filter((name) => !names.includes(name))).toEqual(BUILDERS);
  const allowed = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'];
  expect(packages.filter(([, , licence]) => !allowed.includes(licence!)).map(([one]) => one)).toEqual([]);
  expect(list).not.toContain('has no text of the licence');
});

test('the list names what is in the service worker, and no script is there that nobody knows of', async ({
  request,
}) => {
  const list = await (await request.get('/licenses.txt')).text();
  const { root } = sites.real;
  // Vite tells of what it put into `_astro`; these came another way: from Pagefind, and from Workbox.
  const beside = globSync('**/*.js', { cwd: root }).filter((path) => !path.startsWith('_astro'));
  expect(beside.toSorted()).toEqual(['pagefind/pagefind-worker.js', 'pagefind/pagefind.js', 'sw.js']);
  const worker = readFileSync(join(root, 'sw.js'), 'utf8');
  // Each module of Workbox leaves its name.
  const modules = new Set(
    [...worker.matchAll(/workbox:([a-z-]+):[\d.]+/g)].map(([, name]) => `workbox-${name}`),
  );
  expect(modules.size).toBeGreaterThan(2);
  for (const name of modules) expect(list).toMatch(new RegExp(`^${name} `, 'm'));
});
