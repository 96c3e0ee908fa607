import { expect, test } from 'vitest';
import { withoutStylesOfIslands } from '../../../src/lib/build/kept-styles.ts';

const script = (sheets: string, code: string) =>
  `const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=[${sheets}])))=>i.map(i=>d[i]);\n${code}`;

test('a script does not wait for the styles of islands, which stand in the page', () => {
  const code = 'n(()=>import(`./a.js`),__vite__mapDeps([0]));n(()=>import(`./b.js`),__vite__mapDeps([0]));';
  expect(withoutStylesOfIslands(script('"_astro/islands.C8NM1Nug.css"', code))).toBe(
    'n(()=>import(`./a.js`),[]);n(()=>import(`./b.js`),[]);',
  );
});

test('what waits for another sheet, or for none, stays as it is', () => {
  const both = script('"_astro/islands.C8NM1Nug.css","_astro/composer.css"', 'a(__vite__mapDeps([0,1]))');
  for (const code of [both, script('"_astro/composer.css"', 'a(__vite__mapDeps([0]))'), 'a([0])'])
    expect(withoutStylesOfIslands(code)).toBe(code);
});
