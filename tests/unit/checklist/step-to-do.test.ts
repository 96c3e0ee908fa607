import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StepState } from '../../../src/lib/checklist/step-state.ts';
import { stepToDo, type Kinded } from '../../../src/lib/checklist/step-to-do.ts';

type Row = Kinded & { state: StepState['kind'] };
const row = (id: string, state: Row['state'], kind: 'step' | 'prerequisite' = 'step'): Row => ({
  id,
  kind,
  state,
});
const check = (id: string, state: Row['state']) => row(id, state, 'prerequisite');
const toDo = (rows: Row[], after?: string) => stepToDo(rows, ({ state }) => ({ kind: state }), after)?.id;

test('who comes in is shown the first open step, not a check that may have been made long ago', () => {
  expect(toDo([check('c', 'open'), row('a', 'done'), row('b', 'open')])).toBe('b');
});

test('who has made some of the checks and no step goes on with the checks', () => {
  expect(toDo([check('c', 'done'), check('d', 'open'), row('a', 'open')])).toBe('d');
  expect(toDo([check('c', 'done'), check('d', 'open'), row('a', 'done'), row('b', 'open')])).toBe('b');
  expect(toDo([check('c', 'done'), row('a', 'open')])).toBe('a');
});

test('after a row the next open one follows, a check or a step', () => {
  const rows = [check('c', 'done'), check('d', 'open'), row('a', 'open'), row('b', 'open')];
  expect(toDo(rows, 'c')).toBe('d');
  expect(toDo(rows, 'a')).toBe('b');
});

test('after the last row, a step that was left out comes', () => {
  expect(toDo([row('a', 'open'), row('b', 'done')], 'b')).toBe('a');
});

test('when nothing is open, what waits is to be looked after; then nothing', () => {
  expect(toDo([row('a', 'done'), row('b', 'waiting'), row('c', 'not-applicable')])).toBe('b');
  expect(toDo([row('a', 'done'), row('c', 'not-applicable')])).toBeUndefined();
});

test('what is to do is never done and never does not apply', () => {
  const state = fc.constantFrom<Row['state'][]>('open', 'done', 'waiting', 'not-applicable');
  const rows = fc.array(fc.record({ state, kind: fc.constantFrom('step', 'prerequisite') }));
  fc.assert(
    fc.property(rows, fc.nat(), (made, at) => {
      const all = made.map((one, index) => ({ ...one, id: `s${index}` }));
      const found = all.find(({ id }) => id === toDo(all, `s${at}`));
      const isLeft = all.some(
        ({ state: of, kind }) => of === 'waiting' || (of === 'open' && kind === 'step'),
      );
      if (found) expect(['open', 'waiting']).toContain(found.state);
      else expect(isLeft).toBe(false);
    }),
  );
});

test('after the first row the next open one follows, not the first that was left out', () => {
  expect(toDo([row('a', 'done'), check('c', 'open'), row('b', 'open')], 'a')).toBe('c');
});

test('a check that is open keeps nobody at the checks who has made none', () => {
  expect(toDo([check('c', 'open'), check('d', 'open'), row('a', 'open')])).toBe('a');
});
