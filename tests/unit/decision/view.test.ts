import { expect, test } from 'vitest';
import { describeAnswer, viewTree, type OutcomeView } from '../../../src/lib/decision/view.ts';
import { readTreeView } from '../../../src/lib/decision/read-view.ts';
import { outcome, question, tree } from '../../setup/made-trees.ts';

const glance = {
  ends: ['The deal'],
  costs: ['The bill'],
  stays: ['The account'],
  short: { undo: 'No', money: 'None back', time: 'A week', who: 'Sellers' },
};
const around = {
  guideOf: (id: string) => ({ title: `Guide ${id}`, url: `/guides/${id}/`, ...glance }),
  sourceOf: (id: string) => ({
    title: `Source ${id}`,
    publisher: 'AWS',
    url: `/sources/#${id}`,
    checked: id === 'old' ? '2025-01-02' : '2026-11-21',
  }),
  urlOf: (id: string) => `/decide/#to=${id}`,
};
const made = (more: object = {}) =>
  tree([question('who', { me: 'end', you: 'other' }), outcome('end', more), outcome('other')]);
const endOf = (more: object) => viewTree(made(more), around).nodes[1] as OutcomeView;

test('an outcome shows what its guide leaves alone, unless it says itself what it does not do', () => {
  expect(endOf({}).doesNot).toEqual(['The bill', 'The account']);
  expect(endOf({ doesNot: ['The bill.'] }).doesNot).toEqual(['The bill.']);
});

test('an outcome leads to its guide, at the step where it begins if it names one', () => {
  expect(endOf({}).guide).toEqual({ title: 'Guide refund', url: '/guides/refund/' });
  expect(endOf({ step: 'apply' }).guide?.url).toBe('/guides/refund/#apply');
});

test('an outcome shows its deadline, if it has one', () => {
  expect(endOf({ deadline: '7 days.' }).deadline).toBe('7 days.');
  expect(endOf({})).not.toHaveProperty('deadline');
});

test('an outcome names its sources, where we say what we know of them, and the day when all had been read', () => {
  const { sources, checked } = endOf({ sources: ['refunds', 'old'] });
  expect(sources).toEqual([
    { title: 'Source refunds', publisher: 'AWS', url: '/sources/#refunds' },
    { title: 'Source old', publisher: 'AWS', url: '/sources/#old' },
  ]);
  expect(checked).toBe('2025-01-02');
  expect(endOf({})).not.toHaveProperty('checked');
});

test('the answers that nobody can give any more are shown with the tree', () => {
  const retired = [{ question: 'who', option: 'us', on: '2026-05-01', notice: 'Gone.' }];
  expect(viewTree({ ...made(), retired }, around).retired).toEqual(retired);
});

test('an outcome names the one it is confused with, and where that is', () => {
  expect(endOf({}).neighbour).toEqual({
    id: 'other',
    title: 'End other',
    difference: 'Different.',
    url: '/decide/#to=other',
  });
});

test('what is shown says what was authored, and nothing that a reader has no use for', () => {
  const view = viewTree(made(), around);
  expect(Object.keys(view)).toEqual(['title', 'start', 'nodes']);
  expect(view.nodes[0]).toEqual(made().nodes[0]);
});

test('an answer in words is the question and the label of the option', () => {
  expect(describeAnswer(viewTree(made(), around), { question: 'who', option: 'you' })).toEqual({
    question: 'who?',
    answer: 'who you',
  });
});

const whole = viewTree(made(), around);
const beginning = { ...whole, nodes: [whole.nodes[0]!] };
const file = { ...whole, words: { because: 'Because' } };
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('a fetched tree completes its beginning', () => {
  expect(readTreeView(sent(file), beginning)).toEqual(whole);
  expect(readTreeView(sent({ ...file, start: 'elsewhere' }), beginning)?.start).toBe('who');
  expect(readTreeView(sent({ ...file, retired: 'no list' }), beginning)).toEqual(whole);
});

test.each<readonly [string, unknown]>([
  ['nothing', undefined],
  ['a page that says that something is missing', '<!doctype html>'],
  ['a list', [file]],
  ['a tree without words', whole],
  ['a tree without nodes', { ...file, nodes: undefined }],
  ['a tree whose node is none', { ...file, nodes: [...whole.nodes, null] }],
  ['a tree in which an answer leads out of it', { ...file, nodes: whole.nodes.slice(0, 2) }],
  [
    'an outcome without what it is made of',
    { ...file, nodes: [whole.nodes[0], { id: 'end', kind: 'outcome' }, whole.nodes[2]] },
  ],
  ...(
    [
      'title',
      'why',
      'ask',
      'deadline',
      'checked',
      'first',
      'know',
      'do',
      'doesNot',
      'guide',
      'neighbour',
      'sources',
      'facts',
    ] as const
  ).map(
    (part) =>
      [
        `an outcome in which ${part} is a number`,
        { ...file, nodes: [whole.nodes[0], { ...whole.nodes[1], [part]: 7 }, whole.nodes[2]] },
      ] as const,
  ),
  ['another tree', { ...file, nodes: whole.nodes.slice(1) }],
  [
    'the same question with other options',
    {
      ...whole,
      nodes: [
        { ...whole.nodes[0], options: [{ id: 'us', label: 'Us', next: 'end' }] },
        ...whole.nodes.slice(1),
      ],
    },
  ],
])('%s is not taken for the rest of a tree', (_, fetched) => {
  expect(readTreeView(fetched === undefined ? undefined : sent(fetched), beginning)).toBeUndefined();
});
