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

test('a scope that no rule names goes', () => {
  expect(strip('p{order:1}', `<p class="${A}"></p><i class="a ${B}"></i>`)).toBe('<p></p><i class="a"></i>');
});

test('of a class that is no scope nothing is taken', () => {
  const alike = `<p class="my-${A} ${A}s"></p>`;
  expect(strip('', alike)).toBe(alike);
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

test.each(['"', "'"])('an element has its classes behind any sign that stands in %s', (quote) => {
  const start = `<p title=${quote}a > b${quote}`;
  expect(strip('', `${start} class="${A}">x</p>`)).toBe(`${start}>x</p>`);
});

test('a scope in brackets speaks of the element before them only where it stands in :where() alone', () => {
  const html = `<p class="${A}"><i class="${A}"></i></p>`;
  expect(strip(`p:where(.${A}){order:1}`, html)).toBe(`<p class="${A}"><i></i></p>`);
  expect(strip(`p:has(.${A}){order:1}`, html)).toBe(html);
});

test('of several scopes in brackets any may be the one that matches', () => {
  const html = `<p class="${A}"></p><p class="${B}"></p>`;
  expect(strip(`p:where(.${A},.${B}){order:1}`, html)).toBe(html);
});

test('what stands beside a scope in brackets is asked for as well', () => {
  expect(strip(`p:where(.${A}.open){order:1}`, `<p class="${A}"></p><p class="open ${A}"></p>`)).toBe(
    `<p></p><p class="open ${A}"></p>`,
  );
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
