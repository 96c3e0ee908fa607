import { parse } from 'postcss';
import { expect, test } from 'vitest';
import { withShortScopes, withoutIdleScopes } from '../../../src/lib/build/idle-scopes.ts';

const A = 'astro-aaaaaaaa';
const B = 'astro-bbbbbbbb';
const strip = (css: string, html: string, coming: string[] = []) =>
  withoutIdleScopes(html, [parse(css)], (name) => coming.includes(name));

test('an element keeps the scope that a rule asks for with its name or its classes', () => {
  const css = `b:where(.${A}){order:1}.next:where(.${A}):hover{order:2}`;
  expect(strip(css, `<ol class="${A}"><b class="${A}"></b><i class="next ${A}"></i></ol>`)).toBe(
    `<ol><b class="${A}"></b><i class="next ${A}"></i></ol>`,
  );
});

test('of a class that is no scope nothing is taken', () => {
  expect(strip(`.x:where(.${A}){order:1}`, `<p id="p" class="note ${A}" title="a > b">x</p>`)).toBe(
    '<p id="p" class="note" title="a > b">x</p>',
  );
});

test('a rule that asks for nothing but the scope keeps it everywhere', () => {
  const html = `<p class="${A}"></p><i data-open="" class="c ${A}"></i>`;
  expect(strip(`:where(.${A})[data-open]>:where(.${A}){order:1}`, html)).toBe(html);
});

test('every part of a selector counts, in brackets too', () => {
  const css = `ul:where(.${A})>li:where(.${A}){order:1}p:has(>.x:where(.${B})){order:2}`;
  const html = `<ul class="${A}"></ul><li class="${A}"></li><i class="x ${B}"></i>`;
  expect(strip(css, html)).toBe(html);
});

test('a class that a script may add counts as there, and a scope that is named elsewhere stays', () => {
  const html = `<p class="${A}"></p>`;
  expect(strip(`.open:where(.${A}){order:1}`, html, ['open'])).toBe(html);
  expect(strip('', html, [A])).toBe(html);
});

test('scopes get short names, the same in rules and elements; others that look alike and those named elsewhere stay', () => {
  const page = (a: string, b: string) =>
    `<style>p:where(.${a}){order:1}i:where(.${b}){}</style><p class="x ${a}"></p><i class="${b}"></i><astro-template>`;
  expect(withShortScopes(page(A, B), (name) => name === B)).toBe(page('s-0', B));
  expect(withShortScopes(page(A, B), () => false)).toBe(page('s-0', 's-1'));
});
