import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { isOfPages, keptFile } from '../../../src/lib/build/kept-files.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a page is kept at its address, which ends in a slash, below the base of the site', () => {
  expect(keptFile('index.html', bytes('a'), '/').url).toBe('/');
  expect(keptFile('guides/close/index.html', bytes('a'), '/docs/').url).toBe('/docs/guides/close/');
  for (const other of ['notes/my-index.html', 'notes/index.html.json'])
    expect(keptFile(other, bytes('a'), '/').url).toBe(`/${other}`);
});

test('a file whose name is made from its content has no revision; that of another changes with its content', () => {
  expect(keptFile('_astro/a.123.js', bytes('a'), '/').revision).toBeNull();
  const revisions = ['a', 'b', 'a'].map((text) => keptFile('search.json', bytes(text), '/').revision);
  expect(revisions[0]).toBe(revisions[2]);
  expect(revisions[0]).not.toBe(revisions[1]);
});

test('a revision is short, since each stands in the worker', () => {
  expect(keptFile('search.json', bytes('a'), '/').revision).toHaveLength(8);
});

test('each file has to be what the build made, to the byte', () => {
  const sha256 = createHash('sha256').update('a').digest('base64');
  expect(keptFile('search.json', bytes('a'), '/').integrity).toBe(`sha256-${sha256}`);
});

test('what no page asks for is not kept, nor are compressed copies and the worker itself', () => {
  const paths = [
    'index.html',
    'search.json',
    'pagefind/wasm.en.pagefind',
    '_astro/a.js',
    'guides.json',
    'favicon.svg',
    // Alike are only parts of their names.
    'guides/decisions.json',
    'sw.json',
    '_astro/entry.browser.js',
  ];
  const others = [
    '404.html',
    'sitemap-0.xml',
    'sitemap-index.xml',
    'licenses.txt',
    'decisions.json',
    'schemas/a.json',
    'sw.js',
    '_headers',
    'index.html.br',
    '_astro/a.js.gz',
  ];
  expect(paths.filter(isOfPages)).toEqual(paths);
  expect(others.filter(isOfPages)).toEqual([]);
});
