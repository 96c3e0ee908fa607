import { expect, test } from 'vitest';
import { checkTranslatedTree, checkTree } from '../../../src/lib/decision/check.ts';
import { outcomeSchema, questionSchema, treeSchema, type Tree } from '../../../src/lib/decision/schema.ts';

const guides = new Map([['refund', ['apply']]]);
const sources = new Set(['aws']);
const question = (id: string, ...next: string[]) => ({
  id,
  kind: 'question',
  text: `${id}?`,
  options: next.map((to, index) => ({ id: `o${index}`, label: `To ${to} ${index}`, next: to })),
});
const outcome = (id: string, more: object = {}) => ({
  id,
  kind: 'outcome',
  title: id,
  why: 'Because.',
  guide: 'refund',
  do: ['Go.'],
  ask: 'Support.',
  confused: { with: id === 'end' ? 'other' : 'end', difference: 'Different.' },
  ...more,
});
const tree = (...nodes: object[]): Tree => treeSchema.parse({ title: 'T', start: 'first', nodes });
const pages = new Set(['reference/all-routes']);
const check = (...nodes: object[]) => checkTree(tree(...nodes), { guides, pages, sources });

test('a question has at least two answers: with one there is nothing to decide', () => {
  const parse = (...next: string[]) =>
    treeSchema.safeParse({ title: 'T', start: 'first', nodes: [question('first', ...next), outcome('end')] });
  expect(parse('end', 'end').success).toBe(true);
  expect(parse('end').error!.issues[0]).toMatchObject({ path: ['nodes', 0, 'options'] });
});

test('a sound tree has no problems', () => {
  expect(
    check(
      question('first', 'second', 'end'),
      question('second', 'end', 'other'),
      outcome('end'),
      outcome('other'),
    ),
  ).toEqual([]);
});

test.each([
  [
    'an edge to nowhere',
    [question('first', 'gone', 'end'), outcome('end'), outcome('other')],
    'node “first”: option “o0”: expected the id of a node (this is a dead end), found “gone”',
  ],
  [
    'an orphan',
    [question('first', 'end', 'other'), question('orphan', 'end', 'other'), outcome('end'), outcome('other')],
    'node “orphan”: expected a way from the start, found none',
  ],
  [
    'an unknown guide',
    [question('first', 'end', 'other'), outcome('end', { guide: 'gone' }), outcome('other')],
    'node “end”: guide: expected the id of a guide, found “gone”',
  ],
  [
    'an unknown step',
    [question('first', 'end', 'other'), outcome('end', { step: 'gone' }), outcome('other')],
    'node “end”: step: expected a step of refund, found “gone”',
  ],
  [
    'an unknown source',
    [question('first', 'end', 'other'), outcome('end', { sources: ['aws', 'hearsay'] }), outcome('other')],
    'node “end”: sources: expected the id of a source, found “hearsay”',
  ],
  [
    'an id used twice',
    [question('first', 'end', 'other'), outcome('end'), outcome('other'), outcome('other')],
    'node “other”: expected an id used once in the tree, found it again',
  ],
  [
    'a neighbour that is no outcome',
    [
      question('first', 'end', 'other'),
      outcome('end', { confused: { with: 'first', difference: 'x' } }),
      outcome('other'),
    ],
    'node “end”: confused.with: expected the id of another outcome, found “first”',
  ],
  [
    'a neighbour that does not exist',
    [
      question('first', 'end', 'other'),
      outcome('end', { confused: { with: 'gone', difference: 'x' } }),
      outcome('other'),
    ],
    'node “end”: confused.with: expected the id of another outcome, found “gone”',
  ],
  [
    'a neighbour that is the outcome itself',
    [
      question('first', 'end', 'other'),
      outcome('end', { confused: { with: 'end', difference: 'x' } }),
      outcome('other'),
    ],
    'node “end”: confused.with: expected the id of another outcome, found “end”',
  ],
  [
    'a question whose id begins a case in an address',
    [question('first', 'case', 'end'), question('case', 'end', 'other'), outcome('end'), outcome('other')],
    'node “case”: id: expected an id that means nothing in an address, found “case”',
  ],
  [
    'a start that does not exist',
    [outcome('end'), outcome('other')],
    'start: expected the id of a node, found “first”',
  ],
])('%s fails with a message that names the node', (_, nodes, message) => {
  expect(check(...nodes)).toContain(message);
});

test('a cycle fails with the answer that closes it', () => {
  const problems = check(
    question('first', 'second', 'end'),
    question('second', 'first', 'other'),
    outcome('end'),
    outcome('other'),
  );
  expect(problems).toEqual([
    'node “second”: option “o0”: expected every path to end, found a cycle through “first”',
  ]);
});

test('option ids and labels are each used once in a question', () => {
  const twice = {
    ...question('first', 'end', 'other'),
    options: [
      { id: 'a', label: 'A', next: 'end' },
      { id: 'a', label: 'A', next: 'other' },
    ],
  };
  expect(check(twice, outcome('end'), outcome('other'))).toEqual([
    'node “first”: options: expected each id once, found “a”',
    'node “first”: options: expected each label once, found “A”',
  ]);
});

test('a former id is nobody’s id now', () => {
  const renamed = (aliases: string[], optionAliases: string[]) => ({
    ...question('first', 'end', 'other'),
    aliases,
    options: [
      { id: 'a', label: 'A', next: 'end', aliases: optionAliases },
      { id: 'b', label: 'B', next: 'other' },
    ],
  });
  expect(check(renamed(['old'], ['c']), outcome('end'), outcome('other'))).toEqual([]);
  expect(check(renamed(['end'], ['b']), outcome('end'), outcome('other'))).toEqual([
    'node “end”: expected an id used once in the tree, found it again',
    'node “first”: options: expected each id once, found “b”',
  ]);
});

/** An outcome without a guide, which says everything itself. */
const alone = outcome('end', {
  guide: undefined,
  doesNot: ['Pay.'],
});

test('an outcome without a guide is complete with what it does not do', () => {
  expect(check(question('first', 'end', 'other'), alone, outcome('other'))).toEqual([]);
});

test.each<readonly [string, object, RegExp]>([
  [
    'an option without a label',
    {
      ...question('first', 'end', 'end'),
      options: [
        { id: 'a', next: 'end' },
        { id: 'b', label: 'B', next: 'end' },
      ],
    },
    /label/,
  ],
  ['an outcome without anything to do', outcome('end', { do: [] }), /expected what to do now, found nothing/],
  ['an outcome that names nobody to ask', outcome('end', { ask: undefined }), /ask/],
  [
    'an outcome without a guide that hides what it does not do',
    { ...alone, doesNot: [] },
    /expected a guide, or else doesNot/,
  ],
  ...[
    'Press **Go.',
    'Press **Go** or **Stop.',
    'Type `yes.',
    'See [here](http://x.test).',
    'See [here](x).',
  ].map(
    (sentence) => [`a broken mark in “${sentence}”`, outcome('end', { do: [sentence] }), /in pairs/] as const,
  ),
  ['an outcome with a step of no guide', { ...alone, step: 'apply' }, /expected a guide to go with step/],
])('%s is refused by the schema', (_, node, message) => {
  expect(() => tree(node)).toThrow(message);
});

test('what an outcome leaves out is nothing, in no order', () => {
  const least = outcome('end', { guide: undefined, doesNot: ['  Pay. '] });
  expect(outcomeSchema.parse(least)).toEqual({
    ...least,
    doesNot: ['Pay.'],
    first: [],
    inOrder: false,
    know: [],
    differs: {},
    sources: [],
  });
});

test('an author is told what is expected of a text, an id and the options of a question', () => {
  const messageOf = (node: object) => questionSchema.safeParse(node).error?.issues[0]?.message;
  expect(messageOf({ ...question('first', 'end', 'other'), text: ' ' })).toBe('expected text, found nothing');
  expect(messageOf(question('First!', 'end', 'other'))).toBe('expected lower-case words joined by hyphens');
  expect(messageOf(question('first', 'end'))).toBe('expected at least two options');
});

test('a tree may be without a page, but its page has a name, and so has the one that says it as text', () => {
  const on = (pages: object) =>
    treeSchema.safeParse({ title: 'T', ...pages, start: 'end', nodes: [alone] }).success;
  expect([on({}), on({ page: 'decide' }), on({ page: '' })]).toEqual([true, true, false]);
  expect([on({ routes: 'reference/all-routes' }), on({ routes: '' })]).toEqual([true, false]);
});

test('a tree names the pages on which it stands', () => {
  const sound = tree(question('first', 'end', 'other'), outcome('end'), outcome('other'));
  expect(checkTree({ ...sound, page: 'decide' }, { guides, pages, sources })).toEqual([
    'page: expected the id of a page, found “decide”',
  ]);
  expect(checkTree(sound, { guides, sources, pages: new Set(['decide']) })).toEqual([
    'routes: expected the id of a page, found “reference/all-routes”',
  ]);
});

test('a translation keeps every node, every option and where it leads, the guide and its step', () => {
  const [ask, end, other] = [
    question('first', 'end', 'other'),
    outcome('end', { step: 'apply' }),
    outcome('other'),
  ];
  const original = tree(ask, end, other);
  const inWords = { ...ask, text: 'Erste?', options: ask.options.map((one) => ({ ...one, label: one.id })) };
  const problems = (translated: Tree) => checkTranslatedTree(translated, original);
  expect(problems(tree(inWords, { ...end, title: 'Ende' }, other))).toEqual([]);
  expect(problems({ ...original, start: 'end' })).toEqual(['start: expected “first”, found “end”']);
  expect(problems(tree(ask, end))).toEqual(['node “other”: expected a translation, found none']);
  expect(problems(tree(question('first', 'other', 'end'), end, other))).toEqual([
    'node “first”: shape: expected “question with o0 to end, o1 to other”, found “question with o0 to other, o1 to end”',
  ]);
  expect(problems(tree(ask, outcome('end'), other))).toEqual([
    'node “end”: shape: expected “outcome with guide refund#apply”, found “outcome with guide refund”',
  ]);
  expect(problems(tree(ask, end, other, { ...alone, id: 'more' }))).toEqual([
    'node “more”: shape: expected “no such node”, found “outcome with guide none”',
  ]);
  expect(checkTranslatedTree(original, undefined)).toEqual([
    'file: expected a translation of a tree that there is, found none of that name',
  ]);
});
