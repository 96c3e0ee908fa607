import { parse } from 'postcss';
import { expect, test } from 'vitest';
import { removeRepeated } from '../../../src/lib/build/repeated-rules.ts';

/** What is left of the style sheets of a page. */
function left(...sheets: string[]): string {
  const roots = sheets.map((sheet) => parse(sheet));
  removeRepeated(roots);
  return roots.join('|');
}

test('of a rule that stands twice the last one stays, in one sheet or in two', () => {
  expect(left('.a{order:1}.b{order:2}.a{order:1}')).toBe('.b{order:2}.a{order:1}');
  expect(left('.a{order:1}.b{order:2}', '.a{order:1}')).toBe('.b{order:2}|.a{order:1}');
});

test('a rule that says something else, or under another condition, is another one', () => {
  const css = '.a{order:1}.a{order:2}@media print{.a{order:1}}';
  expect(left(css)).toBe(css);
});

test('a condition with all that it holds goes where it stands again', () => {
  const css = '@media print{.a{order:1}.b{order:2}}';
  expect(left(css, '.a{order:3}', css)).toBe(`|.a{order:3}|${css}`);
});

test('layers keep their places, which are told by where each stands first', () => {
  const css = '@layer one{.a{order:1}}@layer two{.a{order:2}}@layer one{.a{order:1}}';
  expect(left(css)).toBe(css);
});
