import { parse } from 'postcss';
import { expect, test } from 'vitest';
import { removeOverridden, removeUnused, variablesUsedIn } from '../../../src/lib/build/unused-variables.ts';

/** What is left of the style sheets of a page. */
function left(remove: typeof removeOverridden, ...sheets: string[]): string {
  const roots = sheets.map((sheet) => parse(sheet));
  remove(roots);
  return roots.join('|');
}
const withoutOverridden = (...sheets: string[]) => left(removeOverridden, ...sheets);
const withoutUnused = (sheets: string[], usedLater: string[] = []) =>
  left((roots) => removeUnused(roots, usedLater), ...sheets);

test('a sheet uses the variables whose values it asks for, not those that it sets', () => {
  expect(variablesUsedIn('p{--a:var(--b-2);order:var( --c,var(\n--d))}')).toEqual(['--b-2', '--c', '--d']);
});

test('a variable stays as long as a sheet of the page uses it, or what is fetched later', () => {
  expect(withoutUnused([':root{--a:1;--b:2;--idle:3}', 'p{order:var(--a)}'], ['--b'])).toBe(
    ':root{--a:1;--b:2}|p{order:var(--a)}',
  );
});

test('what only an unused variable uses goes with it', () => {
  expect(withoutUnused([':root{--hue:1;--idle:var(--light);--light:var(--hue)}p{order:1}'])).toBe(
    ':root{}p{order:1}',
  );
});

test('what only has hyphens in its name is no variable', () => {
  const css = 'p{grid--gap:1;grid-gap:1}';
  expect(withoutUnused([css])).toBe(css);
  const layered = `@layer a{${css}}${css}`;
  expect(withoutOverridden(layered)).toBe(layered);
});

test('a variable of a layer goes where a rule outside of all layers always wins over it, in any sheet', () => {
  const layer = (css: string) => `@layer base{${css}p{--a:3}}`;
  expect(withoutOverridden(layer(':root,::backdrop{--a:1;--b:2}'), ':root{--a:4}')).toBe(
    `${layer(':root,::backdrop{--b:2}')}|:root{--a:4}`,
  );
});

test('of a rule outside of layers every selector counts', () => {
  expect(withoutOverridden('@layer a{p{--b:1}}i,p{--b:2}')).toBe('@layer a{p{}}i,p{--b:2}');
});

test('a selector is the same however it quotes', () => {
  expect(withoutOverridden(`@layer a{p[lang="en"]{--b:1}}p[lang=en]{--b:2}`)).toBe(
    '@layer a{p[lang="en"]{}}p[lang=en]{--b:2}',
  );
});

test('what is set for the root outside of layers hides what a layer sets for it in one theme, and nothing else', () => {
  const css =
    '@layer a{:root[data-theme=light]{--b:1;--c:2}p[data-theme=light]{--b:3}:root[lang] p{--b:4}}:root{--b:5}';
  expect(withoutOverridden(css)).toBe(css.replace('--b:1;', ''));
});

test('what is set for all but the root hides nothing of the root in another theme', () => {
  const css = '@layer a{:not(:root[data-theme=light]){--b:1}}:not(:root){--b:2}';
  expect(withoutOverridden(css)).toBe(css);
});

test('only what a layer sets is hidden, and only by what holds under every condition', () => {
  const inCondition = '@layer a{p{--b:1}}@media print{p{--b:2}}';
  expect(withoutOverridden(inCondition)).toBe(inCondition);
  const both = '@media print{p{--b:1}}p{--b:2}';
  expect(withoutOverridden(both)).toBe(both);
});
