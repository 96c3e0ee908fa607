import { beforeEach, expect, test, vi } from 'vitest';
import { createCase } from '../../../src/lib/case/manage-store.ts';
import { currentEntries, entriesOf, setEntry, switchCase } from '../../../src/lib/case/store.ts';
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

test('a page begins with no step, none of them open, none asked about, and nothing to undo', async () => {
  vi.resetModules();
  const page = await import('../../../src/lib/checklist/open-store.ts');
  expect(page.$steps.get()).toEqual([]);
  expect(page.$openStep.get()).toBe('');
  expect(page.$allOpen.get()).toBe(false);
  expect(page.$askedStep.get()).toBe('');
  expect(page.$undo.get()).toBeUndefined();
});

test('a step that is not done after all is as open as one of which nothing was said', () => {
  sayDone(guide, one, true);
  sayDone(guide, one, false);
  expect(stateOf(one)).toEqual({ kind: 'open' });
  expect(currentEntries()).not.toHaveProperty(['step:guide/one']);
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

test('undo changes the case of which something was said, also when this tab has turned to another since', () => {
  sayDone(guide, one, true);
  const second = createCase();
  sayDone(guide, two, true);
  switchCase('first');
  undo();
  expect(entriesOf(second).get()).not.toHaveProperty(['step:guide/two']);
  expect(entriesOf('first').get()).toHaveProperty(['step:guide/one'], 'done');
});

test('undo leaves alone what was said of the step since, and brings back the time of what it brings back', () => {
  setEntry('step:guide/one', 'waiting');
  setEntry('time:guide/one', '2026-11-01T12:00:00+01:00');
  sayDone(guide, one, true);
  setEntry('step:guide/one', 'not-applicable');
  undo();
  expect(stateOf(one)).toEqual({ kind: 'not-applicable' });
  setEntry('step:guide/two', 'waiting');
  setEntry('time:guide/two', '2026-11-01T12:00:00+01:00');
  sayDone(guide, two, true);
  undo();
  expect(currentEntries()).toMatchObject({
    'step:guide/two': 'waiting',
    'time:guide/two': '2026-11-01T12:00:00+01:00',
  });
});
