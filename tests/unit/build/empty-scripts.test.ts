import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyScripts, withoutScripts } from '../../../src/lib/build/empty-scripts.ts';
import { finish } from './finished-site.ts';

const script = (src: string) => `<script type="module" src="${src}"></script>`;

test('a page loses the scripts in which nothing is left, under a base path too, and keeps the others', () => {
  const empty = ['_astro/empty.js', '_astro/blank.js'];
  const page = `<p>a</p>${script('/base/_astro/empty.js')}${script('/base/_astro/full.js')}${script('/base/_astro/blank.js')}<p>b</p>`;
  expect(withoutScripts(page, empty)).toBe(`<p>a</p>${script('/base/_astro/full.js')}<p>b</p>`);
});

test('a script whose name only ends like that of an empty one stays', () => {
  const page = script('/_astro/not-empty.js');
  expect(withoutScripts(page, ['_astro/empty.js', 'empty.js'])).toBe(page);
});

const PAGE = `<p>é</p>${script('/_astro/empty.js')}${script('/_astro/full.js')}`;

test('a finished site loses its empty scripts, in every page and on disk, and nothing else', async () => {
  const files = {
    '_astro/empty.js': ' \n',
    '_astro/full.js': 'a()',
    'index.html': PAGE,
    'a/index.html': PAGE,
  };
  const root = await finish(files, emptyScripts());
  expect(globSync('**/*.js', { cwd: root })).toEqual([join('_astro', 'full.js')]);
  for (const page of ['index.html', 'a/index.html'])
    expect(readFileSync(join(root, page), 'utf8')).toBe(`<p>é</p>${script('/_astro/full.js')}`);
});

test('a site in which every script has something stays as it is', async () => {
  const root = await finish({ 'full.js': 'a()', 'index.html': PAGE }, emptyScripts());
  expect(readFileSync(join(root, 'index.html'), 'utf8')).toBe(PAGE);
  expect(globSync('**/*.js', { cwd: root })).toEqual(['full.js']);
});
