import { beforeEach, expect, test } from 'vitest';
import { currentEntries, setEntry } from '../../../src/lib/case/store.ts';
import {
  $openStep,
  $steps,
  $undo,
  clearAll,
  leadOn,
  sayDone,
  sayOf,
  undo,
  type OpenableStep,
} from '../../../src/lib/checklist/open-store.ts';
import { stateIn } from '../../../src/lib/checklist/said.ts';

const guide = { id: 'guide' };
const step = (id: string): OpenableStep => ({ id, kind: 'step' });
const [one, two, three] = [step('one'), step('two'), step('three')];
const stateOf = (of: OpenableStep) => stateIn(currentEntries(), guide, of);

beforeEach(() => {
  for (const { id } of [one, two, three]) setEntry(`step:guide/${id}`, undefined);
  $steps.set([one, two, three]);
  $openStep.set('one');
  $undo.set(undefined);
});

test('the open step closes when it is done, and the next one opens', () => {
  sayDone(guide, one, true);
  expect($openStep.get()).toBe('one');
  expect(leadOn(guide, one)).toBe('two');
  expect($openStep.get()).toBe('two');
  expect(stateOf(one)).toEqual({ kind: 'done' });
});

test('ticking another step, or opening one again, leaves open what is open', () => {
  sayDone(guide, three, true);
  expect(leadOn(guide, three)).toBeUndefined();
  sayDone(guide, one, false);
  expect(leadOn(guide, one)).toBeUndefined();
  expect($openStep.get()).toBe('one');
});

test('after the last step nothing is open', () => {
  for (const done of [two, three, one]) sayDone(guide, done, true);
  expect(leadOn(guide, one)).toBeUndefined();
  expect($openStep.get()).toBe('');
});

test('undo brings back what stood there, once, and shows its step', () => {
  sayOf(guide, one, { kind: 'waiting', until: '2026-12-24' });
  sayDone(guide, one, true);
  leadOn(guide, one);
  expect(undo()).toBe('one');
  expect(stateOf(one)).toEqual({ kind: 'waiting', until: '2026-12-24' });
  expect($openStep.get()).toBe('one');
  expect(undo()).toBeUndefined();
  expect(stateOf(one)).toEqual({ kind: 'waiting', until: '2026-12-24' });
});

test('a day that is refused changes nothing, and there is nothing to undo', () => {
  expect(sayOf(guide, one, { kind: 'waiting', until: '12202-02-04' })).toBe(false);
  expect(stateOf(one)).toEqual({ kind: 'open' });
  expect($undo.get()).toBeUndefined();
});

test('clearing the guide can be undone', () => {
  sayDone(guide, one, true);
  sayOf(guide, two, { kind: 'not-applicable' });
  clearAll(guide, [one, two, three]);
  expect([one, two].map(stateOf)).toEqual([{ kind: 'open' }, { kind: 'open' }]);
  undo();
  expect([one, two].map(stateOf)).toEqual([{ kind: 'done' }, { kind: 'not-applicable' }]);
});
