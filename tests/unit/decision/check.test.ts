import { expect, test } from 'vitest';
import { checkTree } from '../../../src/lib/decision/check.ts';
import { treeSchema, type Tree } from '../../../src/lib/decision/schema.ts';

const guides = new Map([['refund', ['apply']]]);
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
  confused: { with: id === 'end' ? 'other' : 'end', difference: 'Different.' },
  ...more,
});
const tree = (...nodes: object[]): Tree => treeSchema.parse({ title: 'T', start: 'first', nodes });
const check = (...nodes: object[]) => checkTree(tree(...nodes), guides, new Set(['reference/all-routes']));

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

test.each([
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
  [
    'an outcome with neither a guide nor what to do',
    { ...outcome('end'), guide: undefined },
    /expected a guide, or else do, ask, doesNot and all of differs/,
  ],
])('%s is refused by the schema', (_, node, message) => {
  expect(() => tree(node)).toThrow(message);
});
