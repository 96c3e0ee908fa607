import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computeProgress, describeProgress } from '../../../src/lib/checklist/progress.ts';
import type { StepState } from '../../../src/lib/checklist/step-state.ts';

const progressOf = (states: StepState['kind'][]) =>
  computeProgress(
    states.map((_, index) => `s${index}`),
    (id) => ({ kind: states[Number(id.slice(1))]! }),
  );

test('nothing said: all steps apply and the first one is next', () => {
  expect(progressOf(['open', 'open'])).toEqual({
    applicable: 2,
    done: 0,
    waiting: 0,
    open: 2,
    notApplicable: 0,
    nextOpen: 's0',
  });
});

test('a step that does not apply leaves the total and is not done', () => {
  const progress = progressOf(['done', 'not-applicable', 'open']);
  expect(progress.applicable).toBe(2);
  expect(progress.done).toBe(1);
});

test('a waiting step applies, is not done, and is not the next one to do', () => {
  const progress = progressOf(['waiting', 'open']);
  expect([progress.applicable, progress.done, progress.nextOpen]).toEqual([2, 0, 's1']);
});

test('after the last step nothing is open', () => {
  expect(progressOf(['done', 'done'])).toMatchObject({
    applicable: 2,
    done: 2,
    open: 0,
    nextOpen: undefined,
  });
});

test('the counts always add up to the steps of the guide', () => {
  const kinds = fc.array(fc.constantFrom<StepState['kind'][]>('open', 'done', 'waiting', 'not-applicable'));
  fc.assert(
    fc.property(kinds, (states) => {
      const { applicable, done, waiting, open, notApplicable } = progressOf(states);
      expect(done + waiting + open).toBe(applicable);
      expect(applicable + notApplicable).toBe(states.length);
    }),
  );
});

test('progress is put in words, leaving out what is zero', () => {
  expect(describeProgress(progressOf(['done', 'open']))).toBe('1 of 2 steps done');
  expect(describeProgress(progressOf(['done', 'waiting', 'not-applicable']))).toBe(
    '1 of 2 steps done, 1 waiting, 1 does not apply',
  );
  expect(describeProgress(progressOf(['done']))).toBe('1 of 1 step done');
  expect(describeProgress(progressOf(['not-applicable']))).toBe('No step applies');
});
