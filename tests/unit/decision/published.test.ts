import { expect, test } from 'vitest';
import { brokenAnswers, currentAnswerNames } from '../../../src/lib/decision/published.ts';
import { outcome, question, tree } from '../../setup/made-trees.ts';

const ask = question('who', { me: 'end', you: 'other' }, { aliases: ['person'] });
const made = tree(
  [
    { ...ask, options: ask.options.map((one) => (one.id === 'me' ? { ...one, aliases: ['i'] } : one)) },
    outcome('end'),
    outcome('other'),
  ],
  { retired: [{ question: 'who', option: 'us', on: '2026-05-01', notice: 'Gone.' }] },
);
const trees = [{ id: 'one', tree: made }];

test('each answer of each tree is listed under the id that it has today', () => {
  expect(currentAnswerNames(trees)).toEqual(['one#who=me', 'one#who=you']);
});

test('a published answer is kept by today’s ids, by former ones of question and option, and by a notice', () => {
  const kept = ['who=me', 'who=you', 'who=i', 'person=me', 'person=i', 'person=you', 'who=us'];
  expect(
    brokenAnswers(
      kept.map((name) => `one#${name}`),
      trees,
    ),
  ).toEqual([]);
});

test('a published answer is broken where its tree, its question or its option is gone', () => {
  const gone = ['two#who=me', 'one#what=me', 'one#who=them', 'one#person=us'];
  expect(brokenAnswers(['one#who=me', ...gone], trees)).toEqual(gone);
});
