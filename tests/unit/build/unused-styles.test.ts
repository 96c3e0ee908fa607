import { expect, test } from 'vitest';
import { namesIn, stylePurger, withoutPrintSheet } from '../../../src/lib/build/unused-styles.ts';

const page = (css: string, body: string) => `<style>${css}</style>${body}`;
const purge = (css: string, body: string, scripts: string[] = [], sheets: string[] = []) =>
  /<style>(.*)<\/style>/.exec(stylePurger(scripts, sheets)(page(css, body)))![1];

test('a rule for something that the page does not have goes, one for what it has stays', () => {
  expect(purge('.a{color:red}.b{color:blue}', '<p class="a">b</p>')).toBe('.a{color:red}');
});

test('of several selectors those stay that can match; a rule within a condition that is left empty goes with it', () => {
  expect(purge('.a,.b{order:1}@media print{.b{order:2}}', '<p class="a"></p>')).toBe('.a{order:1}');
});

test('a choice between selectors stays whole, since any of them may match', () => {
  const css = ':is([data-a],[data-b])>:is(h2,h3){order:1}p:not(.none):has(.gone){order:2}';
  expect(purge(css, '<p data-a></p><h3>x</h3>')).toBe(css);
});

test('a choice between elements goes where the page has none of them, and stays where it may have another part', () => {
  const css =
    ':is(th,td:last-child){order:1}.sl-markdown-content :is(th,td){order:2}:is(th,.a){order:3}:where(th,td){order:4}';
  expect(purge(css, '<p class="sl-markdown-content"></p>')).toBe(':is(th,.a){order:3}:where(th,td){order:4}');
  expect(purge(css, '<td class="sl-markdown-content"></td>')).toBe(css);
  expect(
    purge(
      ':is(th,td){order:1}.sl-markdown-content :is(th,td){order:2}',
      '<p class="sl-markdown-content"></p>',
      ['h("td")'],
    ),
  ).toBe(':is(th,td){order:1}');
});

test('a class with a colon in its name is known by it', () => {
  expect(purge('.md\\:hidden{order:1}', '<p class="md:hidden"></p>')).toBe('.md\\:hidden{order:1}');
});

test('the steps of an animation stay', () => {
  const css = '@keyframes turn{from{order:1}to{order:2}}';
  expect(purge(css, '<p></p>')).toBe(css);
});

test('what a script may add to the page keeps its rules', () => {
  const css = '.added{color:red}[data-open]{color:blue}';
  expect(purge(css, '<p></p>', ['x.className="added"', 'x.setAttribute("data-open","")'])).toBe(css);
});

test.each(['x.dataset.saidOf="done"', 'x.dataset["saidOf"]="done"', 'x.dataset[`saidOf`]=y'])(
  'an attribute for data that a script sets keeps its rules: %s',
  (script) => {
    const css = "a[data-said-of='done']::after{content:'✓'}[data-of]{order:1}";
    expect(purge(css, '<a>x</a>', [script])).toBe("a[data-said-of='done']::after{content:'✓'}");
    expect(purge(css, '<a>x</a>')).toBe('');
  },
);

test('an element that only a script makes has its rules, but not those of the text of a page', () => {
  const css = 'table{order:1}.sl-markdown-content table{order:2}.sl-markdown-content p{order:3}';
  expect(purge(css, '<div class="sl-markdown-content"><p></p></div>', ['h("table")'])).toBe(
    'table{order:1}.sl-markdown-content p{order:3}',
  );
});

test('a variable stays as long as a rule uses it, on the page or in a sheet that is fetched later', () => {
  const css = ':root{--used:1;--later:2;--idle:3}p{order:var(--used)}';
  expect(purge(css, '<p></p>', [], ['.x{order:var( --later)}'])).toBe(
    ':root{--used:1;--later:2}p{order:var(--used)}',
  );
});

test('what only an unused variable uses goes with it, and the rule that is empty then', () => {
  expect(purge(':root{--hue:1;--idle:var(--hue)}p{order:1}', '<p></p>')).toBe('p{order:1}');
});

test('a variable of a layer goes where a rule outside of all layers always wins over it', () => {
  const use = 'p{order:var(--a);color:var(--b)}';
  const css = `@layer base{:root,::backdrop{--a:1;--b:2}[data-theme='light']{--a:3}}:root{--a:4}${use}`;
  expect(purge(css, '<p data-theme="light"></p>')).toBe(
    `@layer base{:root,::backdrop{--b:2}[data-theme='light']{--a:3}}:root{--a:4}${use}`,
  );
});

test('a variable that another sheet of the page uses stays', () => {
  const html = '<style>:root{--a:1}</style><style>p{order:var(--a)}</style><p></p>';
  expect(stylePurger([], [])(html)).toBe(html);
});

test('words of texts, addresses and data are no names', () => {
  expect([...namesIn('<a href="card" class="b c" data-state="done">note</a>')].toSorted()).toEqual([
    'a',
    'b',
    'c',
    'class',
    'data-state',
    'href',
  ]);
});

test('a mark that a script in the page sets is a name', () => {
  expect([...namesIn("<script>page.toggleAttribute('data-islands')</script>")]).toContain('data-islands');
});

test('an element that scripts only mention in a sentence or in their code is none that they add', () => {
  const css = 'table{order:1}td{order:2}dl{order:3}';
  const script = 'let td=1;f("Set the table");h(`dl`,{})';
  expect(purge(css, '<p></p>', [script])).toBe('dl{order:3}');
});

test('a rule that is left without declarations goes', () => {
  expect(purge('.a{}p{order:1}', '<p class="a"></p>')).toBe('p{order:1}');
});

test('Starlight’s sheet for print goes, and other sheets stay', () => {
  const other = '<link rel="stylesheet" href="/other.css">';
  expect(withoutPrintSheet(`<link rel="stylesheet" href="/a/print.1.css" media="print">${other}`)).toBe(
    other,
  );
});

test('what is set for the root outside of layers hides what a layer sets for it in one theme, and nothing else', () => {
  const css =
    '@layer a{:root[data-theme=light]{--b:1;--c:2}p[data-theme=light]{--b:3}}:root{--b:4}p{order:var(--b)var(--c)}';
  expect(purge(css, '<p data-theme="light"></p>')).toBe(
    '@layer a{:root[data-theme=light]{--c:2}p[data-theme=light]{--b:3}}:root{--b:4}p{order:var(--b)var(--c)}',
  );
});

test('rules for the other direction go from a page that runs from left to right, and stay in one that does not', () => {
  const css = '[dir=rtl] p{order:1}p{order:2}';
  const html = (dir: string) => `<html dir="${dir}"><style>${css}</style><p></p></html>`;
  expect(stylePurger([], [])(html('ltr'))).toContain('<style>p{order:2}</style>');
  expect(stylePurger([], [])(html('rtl'))).toContain(`<style>${css}</style>`);
});
