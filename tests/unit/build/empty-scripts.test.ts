import { expect, test } from 'vitest';
import { withoutScripts } from '../../../src/lib/build/empty-scripts.ts';

const script = (src: string) => `<script type="module" src="${src}"></script>`;

test('a page loses the scripts in which nothing is left, under a base path too, and keeps the others', () => {
  const page = `<p>a</p>${script('/base/_astro/empty.js')}${script('/base/_astro/full.js')}<p>b</p>`;
  expect(withoutScripts(page, ['_astro/empty.js'])).toBe(`<p>a</p>${script('/base/_astro/full.js')}<p>b</p>`);
});

test('a script whose name only ends like that of an empty one stays', () => {
  const page = script('/_astro/not-empty.js');
  expect(withoutScripts(page, ['_astro/empty.js', 'empty.js'])).toBe(page);
});
