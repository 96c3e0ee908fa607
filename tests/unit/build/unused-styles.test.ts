import { expect, test } from 'vitest';
import { namesIn, stylePurger } from '../../../src/lib/build/unused-styles.ts';

const page = (css: string, body: string) => `<html><head><style>${css}</style></head>${body}</html>`;
const purge = (css: string, body: string, scripts: string[] = [], sheets: string[] = []) =>
  stylePurger(scripts, sheets)(page(css, body));

test('a rule for something that the page does not have goes, one for what it has stays', async () => {
  expect(await purge('.a{color:red}.b{color:blue}', '<p class="a">b</p>')).toBe(
    page('.a{color:red}', '<p class="a">b</p>'),
  );
});

test('what a script may add to the page keeps its rules', async () => {
  const css = '.added{color:red}[data-open]{color:blue}';
  expect(await purge(css, '<p></p>', ['x.className="added";x.dataset.open=""', 'data-open'])).toContain(css);
});

test('a variable stays as long as a rule uses it, on the page or in a sheet that is fetched later', async () => {
  const css = ':root{--used:1;--later:2;--idle:3}p{order:var(--used)}';
  expect(await purge(css, '<p></p>', [], ['.x{order:var(--later)}'])).toContain(
    ':root{--used:1;--later:2}p{order:var(--used)}',
  );
});

test('a variable that another sheet of the page uses stays', async () => {
  const html = '<style>:root{--a:1}</style><style>p{order:var(--a)}</style><p></p>';
  expect(await stylePurger([], [])(html)).toBe(html);
});

test('pages with the same sheets and other parts are told apart', async () => {
  const both = stylePurger([], []);
  const css = '.a{order:1}.b{order:2}';
  expect(await both(page(css, '<i class="a"></i>'))).toContain('<style>.a{order:1}</style>');
  expect(await both(page(css, '<i class="b"></i>'))).toContain('<style>.b{order:2}</style>');
});

test('words of texts, addresses and data are no names', () => {
  expect([...namesIn('<a href="card" class="b c" data-state="done">note</a>')].toSorted()).toEqual([
    'a',
    'b',
    'c',
    'class',
    'data-state',
    'done',
    'href',
  ]);
});
