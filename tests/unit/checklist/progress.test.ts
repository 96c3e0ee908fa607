import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeProgress } from '../../../src/lib/checklist/progress-sayings.ts';
import { computeProgress, progressOfGuide } from '../../../src/lib/checklist/progress.ts';
import type { StepState } from '../../../src/lib/checklist/step-state.ts';

const progressOf = (states: StepState['kind'][]) =>
  computeProgress(
    states.map((_, index) => `s${index}`),
    (id) => ({ kind: states[Number(id.slice(1))]! }),
  );

test('nothing said: all steps apply and are open', () => {
  expect(progressOf(['open', 'open'])).toEqual({
    applicable: 2,
    done: 0,
    waiting: 0,
    open: 2,
    notApplicable: 0,
  });
});

test('a step that does not apply leaves the total and is not done', () => {
  const progress = progressOf(['done', 'not-applicable', 'open']);
  expect(progress.applicable).toBe(2);
  expect(progress.done).toBe(1);
});

test('a waiting step applies, is not done, and is not open', () => {
  const progress = progressOf(['waiting', 'open']);
  expect([progress.applicable, progress.done, progress.open]).toEqual([2, 0, 1]);
});

test('after the last step nothing is open', () => {
  expect(progressOf(['done', 'done'])).toMatchObject({
    applicable: 2,
    done: 2,
    open: 0,
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

const guideOf = (checks: StepState['kind'][], steps: StepState['kind'][]) =>
  progressOfGuide(
    [
      ...checks.map((state) => ({ kind: 'prerequisite', state })),
      ...steps.map((state) => ({ kind: 'step', state })),
    ],
    ({ state }) => ({ kind: state }),
  );

test('checks before the start are counted for themselves, and what has no kind is a step', () => {
  const progress = guideOf(['done', 'open'], ['open', 'open', 'done']);
  expect([progress.checks.done, progress.checks.applicable]).toEqual([1, 2]);
  expect([progress.steps.done, progress.steps.applicable]).toEqual([1, 3]);
  expect(progressOfGuide([{}], () => ({ kind: 'done' })).steps.done).toBe(1);
});

test('of progress is said what is not zero; checks and steps wait and do not apply together', () => {
  const steps = (done: number, count: number) => ({ key: 'stepsDone', params: { done, count } });
  expect(describeProgress(guideOf([], ['done', 'open']))).toEqual([steps(1, 2)]);
  expect(describeProgress(guideOf(['done', 'open'], ['open']))).toEqual([
    { key: 'checksDone', params: { done: 1, count: 2 } },
    steps(0, 1),
  ]);
  expect(describeProgress(guideOf(['waiting'], ['open', 'waiting', 'not-applicable']))).toEqual([
    { key: 'checksDone', params: { done: 0, count: 1 } },
    steps(0, 2),
    { key: 'stepsWaiting', params: { count: 2 } },
    { key: 'stepsNotApplicable', params: { count: 1 } },
  ]);
  expect(describeProgress(guideOf(['not-applicable'], ['not-applicable']))).toEqual([
    { key: 'noStepApplies' },
  ]);
});
