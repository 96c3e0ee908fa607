import { expect, test } from 'vitest';
import { checkDifferences } from '../../../src/lib/guide/check-differences.ts';
import { readOutline } from '../../../src/lib/guide/outline.ts';
import type { Page } from '../../../src/lib/guide/page.ts';
import type { Difference } from '../../../src/lib/guide/schema.ts';

const page = (mdx: string): Page => ({
  id: 'guides/a',
  file: 'src/content/docs/guides/a.mdx',
  outline: readOutline(mdx),
  guide: { sources: [], retired: [], aliases: [], versions: [], next: [], system: '', audience: [] },
});
const step = (inside: string) => `<Step id="open">\n\n## Open\n\n${inside}\n\n</Step>\n`;
const shown = page(step('<Difference id="menu" />'));
const menu: Difference = {
  guide: 'a',
  step: 'open',
  document: 'old',
  says: 'There is a menu.',
  today: 'There is none.',
  source: 'new',
  follows: 'today',
  why: 'It is newer.',
};
const KNOWN = { sources: ['old', 'new'], locales: ['de'] };
const check = (difference: Partial<Difference>, of = shown) =>
  checkDifferences({ menu: { ...menu, ...difference } }, [of], KNOWN);

test('a difference that its step shows is right', () => {
  expect(check({})).toEqual([]);
});

test('a difference of a whole guide is shown by no step', () => {
  const whole = { ...menu };
  delete whole.step;
  expect(checkDifferences({ menu: whole }, [page(step('Text'))], KNOWN)).toEqual([]);
});

test.each([
  ['a guide that there is not', { guide: 'b' }, 'menu.guide: expected the id of a guide, found “b”'],
  ['a step that there is not', { step: 'shut' }, 'menu.step: expected a step of a, found “shut”'],
  [
    'an unknown document',
    { document: 'x' },
    'menu.document: expected a source listed in sources.yaml, found “x”',
  ],
  ['an unknown source', { source: 'x' }, 'menu.source: expected a source listed in sources.yaml, found “x”'],
])('%s is named', (_, difference, line) => {
  expect(check(difference)).toEqual([`src/content/differences.yaml: ${line}`]);
});

test('a difference that its step does not show is named, and so is one that nobody wrote', () => {
  expect(check({}, page(step('Text')))).toEqual([
    'src/content/differences.yaml: menu.step: expected <Difference id="menu" /> in src/content/docs/guides/a.mdx, found none',
  ]);
  expect(check({}, page(step('<Difference id="menu" />\n\n<Difference id="lost" />')))).toEqual([
    'src/content/docs/guides/a.mdx:7: <Difference> id: expected an entry of differences.yaml, found “lost”',
  ]);
});

test('a difference belongs to one step of several, and another difference that is shown does not stand for it', () => {
  const two = page(`${step('Text')}\n<Step id="shut">\n\n## Shut\n\n<Difference id="menu" />\n\n</Step>\n`);
  expect(check({ step: 'shut' }, two)).toEqual([]);
  expect(checkDifferences({ menu, bar: menu }, [shown], KNOWN)).toEqual([
    'src/content/differences.yaml: bar.step: expected <Difference id="bar" /> in src/content/docs/guides/a.mdx, found none',
  ]);
});

test('a translation of a difference belongs where the original is shown', () => {
  expect(checkDifferences({ menu, 'de/menu': menu }, [shown], KNOWN)).toEqual([]);
});
