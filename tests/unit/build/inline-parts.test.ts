import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { withOneOfEach, withoutStyleAttributes } from '../../../src/lib/build/inline-parts.ts';

/** What the scripts of a page say when they run one after the other. */
function run(html: string): unknown[] {
  const said: unknown[] = [];
  const say = (what: unknown) => said.push(what);
  for (const [, code] of html.matchAll(/<script>(.*?)<\/script>/gs)) runInNewContext(code!, { say });
  return said;
}

test('the scripts of a page become one, which does the same in the same order', () => {
  const html = '<head><script>let a = 1; say(a)</script></head><p></p><script>let a = "$&"; say(a)</script>';
  const page = withOneOfEach(html);
  expect(page.match(/<script>/g)).toHaveLength(1);
  expect(page).toMatch(/^<head><script>/);
  expect(run(page)).toEqual([1, '$&']);
});

test('a script that stands in a page twice runs once', () => {
  expect(run(withOneOfEach('<script>say(1)</script><script>say(1)</script>'))).toEqual([1]);
});

test('the style sheets of a page become one, in their order, where the first stood', () => {
  const html =
    '<head><style>@layer a,b;</style><style>p{order:1}</style></head><style>p{order:2}\n</style><p></p>';
  expect(withOneOfEach(html)).toBe('<head><style>@layer a,b;p{order:1}p{order:2}</style></head><p></p>');
});

test('a page without style sheets, scripts or style attributes stays as it is', () => {
  const html = '<head></head><p class="a">x</p>';
  expect(withOneOfEach(html)).toBe(html);
  expect(withoutStyleAttributes(html)).toBe(html);
});

test('a script may say what only a script can that is no module', () => {
  expect(run(withOneOfEach('<script>var await = 1; say(await)</script>'))).toEqual([1]);
});

test('data, modules and linked scripts stay as they are', () => {
  const html =
    '<script type="application/json">{ "a": 1 }</script><script type="module" src="/a.js"></script>';
  expect(withOneOfEach(html)).toBe(html);
});

test('a style attribute becomes a class with a rule, the same for the same style', () => {
  const html =
    '<head></head><svg class="icon" style="--size: 1em;"></svg><b style="--size: 1em;"></b><i id="x" style="color:red"></i>';
  expect(withoutStyleAttributes(html)).toBe(
    '<head><style>.i-0{--size: 1em}.i-1{color:red}</style></head><svg class="icon i-0"></svg><b class="i-0"></b><i class="i-1" id="x"></i>',
  );
});

test('of a style with several declarations all are in the rule', () => {
  expect(withoutStyleAttributes('<head></head><b style="color:red;order:1;"></b>')).toBe(
    '<head><style>.i-0{color:red;order:1}</style></head><b class="i-0"></b>',
  );
});

test('a style attribute is found among other attributes, with values or without, however they are set apart', () => {
  const tag = (attributes: string) => `<head></head><my-part${attributes}><b>x</b></my-part>`;
  const body = (attributes: string) => withoutStyleAttributes(tag(attributes)).split('</head>')[1];
  for (const before of [' id="a"', ' open', '  id="a"\n  open'])
    for (const apart of [' ', '\n  '])
      expect(body(`${before}${apart}style="order:1" title="b"`)).toBe(
        `<my-part class="i-0"${before} title="b"><b>x</b></my-part>`,
      );
  expect(body(' style="order:1" class="c"')).toBe('<my-part class="c i-0"><b>x</b></my-part>');
});

test('a script that cannot be read stops the build', () => {
  expect(() => withOneOfEach('<script>let =</script>')).toThrow(/A script in a page cannot be read/);
});
