import { expect, test } from 'vitest';
import { describeAnswer, viewTree, type OutcomeView } from '../../../src/lib/decision/view.ts';
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

test('an outcome without a guide leads to none, and says what it does not do itself', () => {
  const alone = endOf({ guide: undefined, doesNot: ['The bill.'] });
  expect(alone).not.toHaveProperty('guide');
  expect(alone.doesNot).toEqual(['The bill.']);
});

test('an outcome shows what it is compared by, and nothing where it ends and changes nothing', () => {
  expect(endOf({}).facts).toMatchObject({ ends: ['The deal'], who: ['Sellers'] });
  expect(endOf({ guide: undefined, doesNot: ['It ends nothing.'] })).not.toHaveProperty('facts');
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
