import { expect, test } from 'vitest';
import { variablesNamedIn, withShortVariables } from '../../../src/lib/build/short-variables.ts';

const shorten = (css: string, ...elsewhere: string[]) =>
  /<style>(.*)<\/style>/.exec(
    withShortVariables(`<style>${css}</style>`, (name) => elsewhere.includes(name)),
  )![1]!;

test('a variable has one short name wherever it is set and used, the most used the shortest', () => {
  const css = ':root{--rare:1;--often:2}a{order:var(--often)}b{order:var(--often,var(--rare))}';
  expect(shorten(css)).toBe(':root{--b:1;--a:2}a{order:var(--a)}b{order:var(--a,var(--b))}');
});

test('what a script or a later sheet names keeps its name, and no other variable takes it', () => {
  expect(shorten(':root{--a:1;--own:var(--a)}', '--a')).toBe(':root{--a:1;--b:var(--a)}');
});

test('a name that its variable gives up is free for another', () => {
  expect(shorten(':root{--a:1;--own:2}p{order:var(--own)}')).toBe(':root{--b:1;--a:2}p{order:var(--a)}');
});

test('a text names the variables that it sets or uses, or none', () => {
  expect(variablesNamedIn('p{--a:var(--b)}')).toEqual(['--a', '--b']);
  expect(variablesNamedIn('p{order:1}')).toEqual([]);
});

test('after the last letter, names go on with a number', () => {
  const names = Array.from({ length: 28 }, (_, at) => `--name-${at}`);
  const short = shorten(names.join(' ')).split(' ');
  expect(short.slice(24)).toEqual(['--y', '--z', '--a1', '--b1']);
  expect(new Set(short).size).toBe(28);
});

test('hyphens within the name of a class, or in a comment, are no variable', () => {
  const css = '.card--wide{order:1}/* a -- b */';
  expect(shorten(css)).toBe(css);
});

test('a style attribute uses the same names; the text of a page stays as it was written', () => {
  const html = '<style>p{order:var(--order)}</style><p style="--order:2">door --order 42</p>';
  expect(withShortVariables(html, () => false)).toBe(
    '<style>p{order:var(--a)}</style><p style="--a:2">door --order 42</p>',
  );
});
