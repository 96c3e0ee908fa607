import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { directIslands, sourceOf, withDirectIslands } from '../../../src/lib/build/direct-islands.ts';
import { finish } from './finished-site.ts';

const island = (url: string, name = 'default') =>
  `<astro-island uid="1" component-url="${url}" component-export="${name}" renderer-url="/_astro/client.js"></astro-island>`;

test('a script that only passes on one thing names its source; one that does more has none', () => {
  expect(sourceOf('export{u as default}from"./islands.DQ3f1k4w.js";\n')).toEqual({
    name: 'u',
    file: 'islands.DQ3f1k4w.js',
  });
  for (const other of [
    'export{u as default,v}from"./islands.js";',
    'export{u}from"./islands.js";',
    'import"./styles.js";export{u as default}from"./islands.js";',
    'export{u as default}from"./islands.js";start();',
    'export{u as default}from"../islands.js";',
    '',
  ])
    expect(sourceOf(other), other).toBeUndefined();
});

test('an island is asked for at its source, below a base too; one that stands in its own script stays', () => {
  const sources = new Map([['Bar.a1.js', { name: 'u', file: 'islands.js' }]]);
  expect(withDirectIslands(island('/base/_astro/Bar.a1.js') + island('/_astro/Own.b2.js'), sources)).toBe(
    island('/base/_astro/islands.js', 'u') + island('/_astro/Own.b2.js'),
  );
});

test('an island that is asked for by another name than the one that is passed on stays', () => {
  const page = island('/_astro/Bar.js', 'Other');
  expect(withDirectIslands(page, new Map([['Bar.js', { name: 'u', file: 'islands.js' }]]))).toBe(page);
});

test('in a finished site every page asks for its islands directly', async () => {
  const page = `<p>é</p>${island('/_astro/Bar.js')}`;
  const root = await finish(
    {
      '_astro/Bar.js': 'export{u as default}from"./islands.js";',
      '_astro/islands.js': 'export{a as u}',
      'index.html': page,
      'a/index.html': page,
    },
    directIslands(),
  );
  for (const file of ['index.html', 'a/index.html'])
    expect(readFileSync(join(root, file), 'utf8')).toBe(`<p>é</p>${island('/_astro/islands.js', 'u')}`);
});
