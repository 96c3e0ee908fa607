import { expect, test } from 'vitest';
import { stylePurger, withoutPrintSheet } from '../../../src/lib/build/style-purger.ts';

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

test('a rule for a value that no element has goes, unless a script names its attribute', () => {
  const css = "[data-list='ends']{order:1}[data-list='stays']{order:2}";
  const body = '<ul data-list="ends"></ul>';
  expect(purge(css, body)).toBe("[data-list='ends']{order:1}");
  expect(purge(css, body, ["x.setAttribute('data-list',y)"])).toBe(css);
  expect(purge(css, `${body}<script>x.dataset.list=y</script>`)).toBe(css);
});

test('a rule for a page without an attribute goes where the root has it, unless a script names it', () => {
  const css = 'html:not([data-toc]) p{order:1}';
  const body = '<html data-toc><p>x</p></html>';
  expect(purge(css, body)).toBe('');
  expect(purge(css, '<html><p data-toc>x</p></html>')).toBe(css);
  expect(purge(css, body, ["x.removeAttribute('data-toc')"])).toBe(css);
  expect(purge(css, `${body}<script>x.toggleAttribute('data-toc')</script>`)).toBe(css);
});

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

test('a variable that another sheet of the page uses stays', () => {
  const html = '<style>:root{--a:1}</style><style>p{order:var(--a)}</style><p></p>';
  expect(stylePurger([], [])(html)).toBe(html);
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

test('rules for the other direction go from a page that runs from left to right, and stay in one that does not', () => {
  const css = '[dir=rtl] p{order:1}p{order:2}';
  const html = (dir: string) => `<html lang="he" dir="${dir}"><style>${css}</style><p></p></html>`;
  expect(stylePurger([], [])(html('ltr'))).toContain('<style>p{order:2}</style>');
  expect(stylePurger([], [])(html('rtl'))).toContain(`<style>${css}</style>`);
});

test('a rule for something with an id goes where nothing has it', () => {
  expect(purge('#there{order:1}#gone{order:2}', '<p id="there"></p>')).toBe('#there{order:1}');
});

test('the page’s own style sheet is an element of it; what it says makes no names', () => {
  const css = `style{order:1}svg{order:2}p{background:url("data:,<svg class='a'>")}`;
  expect(purge(css, '<p></p>')).toBe(css.replace('svg{order:2}', ''));
});

test('a rule that stands in two sheets of a page stands once', () => {
  const html = '<style>p{order:1}i{order:2}</style><style>p{order:1}</style><p></p><i></i>';
  expect(stylePurger([], [])(html)).toBe('<style>i{order:2}</style><style>p{order:1}</style><p></p><i></i>');
});

test('the order of layers stays, which holds no rules', () => {
  expect(purge('@layer a,b;p{order:1}', '<p></p>')).toBe('@layer a,b;p{order:1}');
});

test('a variable of a layer goes where a rule outside of all layers always wins over it', () => {
  expect(purge('@layer a{p{--b:1;--c:2}}p{--b:3;order:var(--b)var(--c)}', '<p></p>')).toBe(
    '@layer a{p{--c:2}}p{--b:3;order:var(--b)var(--c)}',
  );
});

const SCOPE = 'astro-aaaaaaaa';
const scoped = (scope: string) =>
  `<style>p:where(.${scope}){order:1}</style><p class="${scope}"></p><i class="${scope}"></i>`;

test('a scope has a short name, and stands only where a rule of the page asks for it', () => {
  expect(stylePurger([], [])(scoped(SCOPE))).toBe(
    '<style>p:where(.s-0){order:1}</style><p class="s-0"></p><i></i>',
  );
});

test.each([
  ['a script', [`h("b",{class:"${SCOPE}"})`], []],
  ['a sheet that is fetched later', [], [`b:where(.${SCOPE}){order:2}`]],
])('a scope that %s speaks of keeps its name, and stays everywhere', (_, scripts, sheets) => {
  expect(stylePurger(scripts, sheets)(scoped(SCOPE))).toBe(scoped(SCOPE));
});
