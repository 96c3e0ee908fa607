import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeStepState, encodeStepState, type StepState } from '../../../src/lib/checklist/step-state.ts';
import { anyText } from '../../setup/any-text.ts';

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const state: fc.Arbitrary<StepState> = fc.oneof(
  fc.constantFrom<StepState>(
    { kind: 'open' },
    { kind: 'done' },
    { kind: 'not-applicable' },
    { kind: 'waiting' },
  ),
  day.map((until): StepState => ({ kind: 'waiting', until })),
);

test('every state comes back from storage as it was', () => {
  fc.assert(
    fc.property(state, (one) => {
      expect(decodeStepState(encodeStepState(one))).toEqual(one);
    }),
  );
});

test('an open step needs no entry, and no entry means open', () => {
  expect(encodeStepState({ kind: 'open' })).toBeUndefined();
  expect(decodeStepState(undefined)).toEqual({ kind: 'open' });
});

test.each([
  '',
  'Done',
  'true',
  '{"kind":"done"}',
  'waiting:',
  'waiting:2026-02-30',
  'waiting:soon',
  'done:2',
])('stored text that no version wrote, such as “%s”, is not taken for a state', (stored) =>
  expect(decodeStepState(stored)).toBeUndefined(),
);

test('reading stored text never throws, whatever it is', () => {
  fc.assert(fc.property(anyText(), (stored) => void decodeStepState(stored)));
});
