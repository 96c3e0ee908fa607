import { expect, test } from 'vitest';
import { readTreeView } from '../../../src/lib/decision/read-view.ts';
import { viewTree } from '../../../src/lib/decision/view.ts';
import { outcome, question, tree } from '../../setup/made-trees.ts';

const glance = {
  ends: ['The deal'],
  costs: ['The bill'],
  stays: ['The account'],
  short: { undo: 'No', money: 'None back', time: 'A week', who: 'Sellers' },
};
const whole = viewTree(
  tree([question('who', { me: 'end', you: 'other' }), outcome('end'), outcome('other')]),
  {
    guideOf: (id: string) => ({ title: `Guide ${id}`, url: `/guides/${id}/`, ...glance }),
    sourceOf: (id: string) => ({
      title: id,
      publisher: 'AWS',
      url: `/sources/#${id}`,
      checked: '2026-11-21',
    }),
    urlOf: (id: string) => `/decide/#to=${id}`,
  },
);
const [who, end, other] = whole.nodes as [object, object, object];
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
  ['a tree in which an answer leads out of it', { ...file, nodes: [who, end] }],
])('%s is not taken for the rest of a tree', (_, fetched) => {
  expect(readTreeView(fetched === undefined ? undefined : sent(fetched), beginning)).toBeUndefined();
});

test.each<readonly [string, object]>([
  ['without a text', { text: undefined }],
  ['whose options are no list', { options: 7 }],
  ['with an option that is none', { options: [null] }],
  ['with an option that has no id', { options: [{ label: 'Me', next: 'end' }] }],
  ['with an option that has no label', { options: [{ id: 'me', next: 'end' }] }],
  ['with an option that leads nowhere', { options: [{ id: 'me', label: 'Me' }] }],
])('a tree with a question %s is not taken', (_, more) => {
  const asked = { id: 'more', kind: 'question', text: 'More?', options: [], ...more };
  expect(readTreeView(sent({ ...file, nodes: [...whole.nodes, asked] }), beginning)).toBeUndefined();
});

test.each<readonly [string, object]>([
  ...'title why ask deadline checked first know do doesNot guide neighbour sources facts kind'
    .split(' ')
    .map((part) => [`in which ${part} is a number`, { [part]: 7 }] as const),
  ['without what it is made of', { why: undefined }],
  ['of another kind', { kind: 'page' }],
  ['that says half of whom it is confused with', { neighbour: { id: 'other', title: 'Other', url: '/' } }],
  ['of which one fact is a list and another is not', { facts: { ends: ['The deal'], who: 7 } }],
  ['of which a fact is a list of something else', { facts: { ends: ['The deal', 7] } }],
])('a tree with an outcome %s is not taken', (_, more) => {
  expect(
    readTreeView(sent({ ...file, nodes: [who, { ...end, ...more }, other] }), beginning),
  ).toBeUndefined();
});

test('what an outcome may leave out is not asked for', () => {
  const least = { ...end, deadline: undefined, checked: undefined, guide: undefined, facts: undefined };
  const taken = readTreeView(sent({ ...file, nodes: [who, least, other] }), beginning);
  expect(taken?.nodes[1]).toEqual(sent(least));
});

test('the tree of another release is not taken: one that lacks a node of the beginning, or asks the same with other options', () => {
  const taken = (nodes: object[], began = beginning) => readTreeView(sent({ ...file, nodes }), began);
  expect(taken([end, other])).toBeUndefined();
  expect(taken([{ ...who, options: [{ id: 'us', label: 'Us', next: 'end' }] }, end, other])).toBeUndefined();
  expect(taken([{ ...who, text: 'Who is it?' }, end, other])).toBeDefined();
  const asking = (...ids: string[]) => ({
    ...who,
    options: ids.map((id) => ({ id, label: id, next: 'end' })),
  });
  expect(taken([asking('me', 'you'), end, other])).toBeDefined();
  expect(taken([asking('me', 'us'), end, other])).toBeUndefined();
  expect(taken([asking('mey', 'ou'), end, other])).toBeUndefined();
  // All that the page began has to be there, not some of it.
  const two = { ...whole, nodes: whole.nodes.slice(0, 2) };
  expect(taken([asking('me', 'you'), end], two)).toBeDefined();
  expect(taken([{ ...asking('me', 'you'), id: 'whom' }, end], two)).toBeUndefined();
});
