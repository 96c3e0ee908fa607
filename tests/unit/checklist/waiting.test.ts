import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeWaiting } from '../../../src/lib/checklist/progress-sayings.ts';
import type { StepState } from '../../../src/lib/checklist/step-state.ts';
import { compareWaiting, waitingOf } from '../../../src/lib/checklist/waiting.ts';

const TODAY = '2026-11-23';

const waitingIn = (states: Record<string, StepState>) =>
  waitingOf(Object.keys(states), (step) => states[step]!, TODAY);
const until = (day?: string): StepState => ({ kind: 'waiting', ...(day && { until: day }) });

test('a guide in which no step waits waits for nothing', () => {
  expect(waitingIn({})).toBeUndefined();
  expect(
    waitingIn({ a: { kind: 'open' }, b: { kind: 'done' }, c: { kind: 'not-applicable' } }),
  ).toBeUndefined();
});

test('the next day comes first, whichever step it belongs to', () => {
  expect(waitingIn({ a: until('2026-12-01'), b: until('2026-11-27'), c: until() })).toEqual({
    step: 'b',
    until: '2026-11-27',
    isPast: false,
  });
});

test('what is overdue for longest comes before everything else', () => {
  expect(
    waitingIn({ a: until(), b: until('2026-11-24'), c: until('2026-11-22'), d: until('2026-10-01') }),
  ).toEqual({ step: 'd', until: '2026-10-01', isPast: true });
});

test('a day is past when it is over, not while it lasts', () => {
  expect(waitingIn({ a: until('2026-11-22') })!.isPast).toBe(true);
  expect(waitingIn({ a: until(TODAY) })!.isPast).toBe(false);
  expect(waitingIn({ a: until('2026-11-24') })!.isPast).toBe(false);
});

test('a step without a day waits when no other step has one, and is never past', () => {
  expect(waitingIn({ a: { kind: 'open' }, b: until(), c: until() })).toEqual({ step: 'b', isPast: false });
});

test('no waiting step has an earlier day than the one that is named', () => {
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(fc.option(day, { nil: undefined }), { minLength: 1 }), (days) => {
      const named = waitingOf(days, until, TODAY)!;
      expect(days.toSorted((a, b) => compareWaiting({ until: a }, { until: b }))[0]).toBe(named.until);
      for (const one of days) {
        if (one !== undefined) expect(named.until! <= one).toBe(true);
      }
    }),
  );
});

test('waiting is said with its day, as past, or without a day', () => {
  expect(describeWaiting({ until: '2026-11-27', isPast: false })).toEqual({
    key: 'waitingUntil',
    params: { day: '2026-11-27' },
  });
  expect(describeWaiting({ until: '2026-11-20', isPast: true })).toEqual({ key: 'waitingPast' });
  expect(describeWaiting({ isPast: false })).toEqual({ key: 'waitingWithoutDay' });
});
