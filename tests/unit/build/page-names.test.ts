import { expect, test } from 'vitest';
import {
  dataInScripts,
  elementsInScript,
  namesAtRoot,
  namesInPage,
  namesInScript,
  scopesInSheet,
} from '../../../src/lib/build/page-names.ts';

const sorted = (html: string) => [...namesInPage(html)].toSorted();

test('words of texts and addresses are no names; attributes for data are, also with their values', () => {
  expect(sorted('<a href="card" class="b c" data-state="done">note</a>')).toEqual([
    'a',
    'b',
    'c',
    'class',
    'data-state',
    'data-state=done',
    'href',
  ]);
});

test('an attribute without a value is a name, also one that could name classes', () => {
  expect(sorted('<p hidden class>x</p>')).toEqual(['class', 'hidden', 'p']);
});

test('an id is a name, and classes are, however they are set apart', () => {
  expect(sorted('<p id="a" class=" b\n  c ">x</p>')).toEqual(['a', 'b', 'c', 'class', 'id', 'p']);
});

test.each(['"', "'"])('a tag goes on behind a sign that stands in %s', (quote) => {
  expect(sorted(`<p title=${quote}>${quote} class="a">x</p>`)).toEqual(['a', 'class', 'p', 'title']);
  expect([...namesInPage(`<p title=${quote}a > b${quote} class="c">x</p>`)]).toContain('c');
});

test('a mark that a script in the page sets is a name, and its other words are none', () => {
  expect(
    sorted("<script>page.toggleAttribute('data-islands')</script><script>let open\nopen.x='data-'</script>"),
  ).toEqual(['data-islands', 'script']);
});

test('attributes for data that the scripts in a page name or set are known, and their other words are not', () => {
  const page = "<p data-a>x</p><script>page.dataset.theme=b;page.toggleAttribute('data-has-case')</script>";
  expect([...dataInScripts(page)].toSorted()).toEqual(['data-has-case', 'data-theme']);
});

test('the root of a page has its own attributes, and none of what it holds', () => {
  const atRoot = namesAtRoot('<!DOCTYPE html><html lang="en" data-a><body data-b class="c">x</body></html>');
  expect([...atRoot].filter((name) => /lang|data|c$/.test(name)).toSorted()).toEqual([
    'data-a',
    'data-a=',
    'lang',
  ]);
  expect([...namesAtRoot('<p data-b>x</p>')]).toEqual([]);
});

test('what stands in the style sheets of a page is no name', () => {
  expect(sorted(`<style>p{background:url("data:,<svg class='a'>")}</style>`)).toEqual(['style']);
});

test('every word of a script is a name, and an attribute that it sets as data', () => {
  expect(namesInScript('a.dataset.saidOf="b-c"')).toEqual(['a', 'dataset', 'saidOf', 'b-c', 'data-said-of']);
  expect(namesInScript('')).toEqual([]);
});

test('a script may add an element that it names at the start of a string or a tag', () => {
  expect(elementsInScript('h("td");h(`dl`);h(\'h2\');x="Set the table <my-part>"')).toEqual([
    'td',
    'dl',
    'h2',
    'my-part',
  ]);
});

test('a sheet speaks of the scopes that it names', () => {
  expect(scopesInSheet('p:where(.astro-aaaaaaaa),.astro-bbbbbbbb.x{order:1}')).toEqual([
    'astro-aaaaaaaa',
    'astro-bbbbbbbb',
  ]);
});
