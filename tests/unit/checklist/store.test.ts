import { afterEach, expect, test, vi } from 'vitest';
import { createCase, deleteCase, listCases } from '../../../src/lib/case/manage-store.ts';
import { currentEntries, entriesOf, setEntry, switchCase } from '../../../src/lib/case/store.ts';
import { hasUnreadable, stateIn } from '../../../src/lib/checklist/said.ts';
import { stepKeys } from '../../../src/lib/checklist/step-keys.ts';
import type { StepState } from '../../../src/lib/checklist/step-state.ts';
import { $touchedHere, resetGuide, setStepState } from '../../../src/lib/checklist/store.ts';

const guide = { id: 'guide' };
const other = { id: 'other' };
const [one, two, three] = [{ id: 'one' }, { id: 'two' }, { id: 'three' }];
const done: StepState = { kind: 'done' };
const renamed = { id: 'now', aliases: ['before', 'first'] };
const stateOf = (step: { id: string }, of = guide) => stateIn(currentEntries(), of, step);

afterEach(() => {
  for (const { id } of listCases()) deleteCase(id);
  switchCase('first');
});

test('a page begins untouched, and is touched once something was said', async () => {
  vi.resetModules();
  const page = await import('../../../src/lib/checklist/store.ts');
  expect(page.$touchedHere.get()).toBe(false);
  page.setStepState(guide, one, done);
  expect(page.$touchedHere.get()).toBe(true);
});

test('each step is kept under its own key, and no step under none', () => {
  setStepState(guide, one, done);
  setStepState(guide, two, { kind: 'waiting', until: '2026-12-24' });
  expect(currentEntries()).toEqual({
    'step:guide/one': 'done',
    'time:guide/one': expect.any(String) as string,
    'step:guide/two': 'waiting:2026-12-24',
    'time:guide/two': expect.any(String) as string,
    'last-guide': 'guide',
  });
});

test('what is said of a step has a time, to the second and with its offset, until it is taken back', () => {
  vi.useFakeTimers({ now: new Date('2026-11-23T11:00:00.900Z') });
  setStepState(guide, one, done);
  const time = currentEntries()['time:guide/one']!;
  expect(time).toMatch(/^2026-11-2\dT\d\d:\d\d:00[+-]\d\d:\d\d$/);
  expect(new Date(time)).toEqual(new Date('2026-11-23T11:00:00Z'));
  setStepState(guide, one, { kind: 'open' });
  expect(currentEntries()).not.toHaveProperty(['time:guide/one']);
  vi.useRealTimers();
});

test('opening a step again removes its entry', () => {
  setStepState(guide, one, done);
  setStepState(guide, one, { kind: 'open' });
  expect(currentEntries()).not.toHaveProperty(['step:guide/one']);
});

test('the same step id in two guides, and in two cases, is two steps', () => {
  setStepState(guide, one, done);
  expect(stateOf(one, other).kind).toBe('open');
  createCase();
  expect(stateOf(one).kind).toBe('open');
  setStepState(guide, one, { kind: 'waiting' });
  switchCase('first');
  expect(stateOf(one).kind).toBe('done');
});

test('a waiting day can be taken away, and the step goes on waiting', () => {
  setStepState(guide, one, { kind: 'waiting', until: '2026-12-24' });
  expect(setStepState(guide, one, { kind: 'waiting' })).toBeDefined();
  expect(stateOf(one)).toEqual({ kind: 'waiting' });
});

test.each(['12202-02-04', '2026-02-30', '0026-12-24', ''])(
  'the day “%s” is refused, and what was said stays',
  (until) => {
    setStepState(guide, one, { kind: 'waiting', until: '2026-12-24' });
    expect(setStepState(guide, one, { kind: 'waiting', until })).toBeUndefined();
    expect(stateOf(one)).toEqual({ kind: 'waiting', until: '2026-12-24' });
  },
);

test('the guide in which something was last said is remembered', () => {
  setStepState(guide, one, done);
  setStepState(other, one, { kind: 'waiting' });
  expect(currentEntries()['last-guide']).toBe('other');
});

test('saying something makes progress news', () => {
  $touchedHere.set(false);
  setStepState(guide, one, done);
  expect($touchedHere.get()).toBe(true);
  $touchedHere.set(false);
  resetGuide(guide, [one]);
  expect($touchedHere.get()).toBe(true);
});

test('an unreadable entry shows as open, is found, and stays as it is', () => {
  setEntry('step:guide/one', '{"v":9}');
  expect(stateOf(one).kind).toBe('open');
  expect(hasUnreadable(currentEntries(), guide, [two, one])).toBe(true);
  expect(hasUnreadable(currentEntries(), guide, [two])).toBe(false);
  resetGuide(guide, [one]);
  expect(currentEntries()).toEqual({ 'step:guide/one': '{"v":9}' });
});

test('ticking a step with an unreadable entry moves the entry aside, beside what stands there', () => {
  for (const text of ['{"v":9}', '{"v":9}', 'other', 'third']) {
    setEntry('step:guide/one', text);
    setStepState(guide, one, done);
  }
  expect(stateOf(one).kind).toBe('done');
  expect(currentEntries()).toMatchObject({
    'unreadable:guide/one': '{"v":9}',
    'unreadable:guide/one+': 'other',
    'unreadable:guide/one++': 'third',
  });
});

test('reset clears the steps of this guide only, and undo brings each back', () => {
  setStepState(guide, one, done);
  setStepState(guide, two, { kind: 'waiting', until: '2026-12-24' });
  setStepState(other, one, done);
  const before = currentEntries();
  const undo = resetGuide(guide, [one, two, three]);
  expect(currentEntries()).toMatchObject({ 'step:other/one': 'done', 'last-guide': 'other' });
  undo();
  expect(currentEntries()).toEqual(before);
});

test('undoing a reset leaves alone what was said in between', () => {
  setStepState(guide, one, done);
  const undo = resetGuide(guide, [one]);
  setStepState(guide, one, { kind: 'not-applicable' });
  undo();
  expect(stateOf(one).kind).toBe('not-applicable');
});

test('undoing a reset brings ticks back to the case that they were taken from', () => {
  setStepState(guide, one, done);
  const undo = resetGuide(guide, [one]);
  const second = createCase();
  undo();
  expect(entriesOf(second).get()).not.toHaveProperty(['step:guide/one']);
  expect(entriesOf('first').get()).toHaveProperty(['step:guide/one'], 'done');
});

test('today’s ids come first among the names of a step, then former steps, then former guides', () => {
  expect(stepKeys({ id: 'g', aliases: ['old'] }, { id: 's', aliases: ['a', 'b'] })).toEqual([
    'step:g/s',
    'step:g/a',
    'step:g/b',
    'step:old/s',
    'step:old/a',
    'step:old/b',
  ]);
});

test('a tick under a former id of a step or of its guide counts for the step', () => {
  setEntry('step:guide/before', 'done');
  expect(stateOf(renamed).kind).toBe('done');
  setEntry('step:gone/one', 'not-applicable');
  expect(stateIn(currentEntries(), { id: 'guide', aliases: ['gone'] }, one).kind).toBe('not-applicable');
});

test('of several names the one under which something was said last counts, even where it cannot be read', () => {
  const say = (name: string, state: string, time: string) => {
    setEntry(`step:guide/${name}`, state);
    setEntry(`time:guide/${name}`, `2026-11-23T${time}`);
  };
  say('first', 'waiting', '10:00:00+00:00');
  say('before', 'done', '10:30:00+01:00');
  expect(stateOf(renamed).kind).toBe('waiting');
  say('before', 'done', '11:30:00+01:00');
  expect(stateOf(renamed).kind).toBe('done');
  say('now', 'from the future', '12:00:00+00:00');
  expect(stateOf(renamed).kind).toBe('open');
  expect(hasUnreadable(currentEntries(), guide, [renamed])).toBe(true);
});

test('a page of an older build that is still open ticks under the name that it knows, and that counts', () => {
  vi.useFakeTimers({ now: new Date('2026-11-23T11:00:00Z') });
  setStepState(guide, renamed, { kind: 'waiting' });
  // In the same second; whoever says something under the name of today removes what stands under former ones.
  setStepState(guide, { id: 'before', aliases: ['first'] }, done);
  expect(stateOf(renamed)).toEqual(done);
  vi.setSystemTime(new Date('2026-11-23T11:00:01Z'));
  setStepState(guide, { id: 'first' }, { kind: 'not-applicable' });
  expect(stateOf(renamed).kind).toBe('not-applicable');
  setStepState(guide, { id: 'first' }, { kind: 'open' });
  expect(stateOf(renamed)).toEqual(done);
  setStepState(guide, renamed, { kind: 'open' });
  expect(stateOf(renamed).kind).toBe('open');
  vi.useRealTimers();
});

test('what an old page of the first release says has no time, and counts as said last', () => {
  setStepState(guide, renamed, { kind: 'waiting' });
  setEntry('step:guide/before', 'done');
  expect(stateOf(renamed)).toEqual(done);
});

test('unticking a renamed step clears all its names, and keeps aside what cannot be read', () => {
  setEntry('step:guide/first', 'waiting');
  setEntry('step:guide/before', '{"v":9}');
  setStepState(guide, renamed, { kind: 'open' });
  expect(currentEntries()).toEqual({ 'unreadable:guide/before': '{"v":9}', 'last-guide': 'guide' });
});

test('ticking a renamed step leaves the tick under today’s id alone, and its time', () => {
  setEntry('step:guide/before', 'waiting');
  setEntry('time:guide/before', '2026-11-23T10:00:00+01:00');
  setStepState(guide, renamed, done);
  expect(currentEntries()).toEqual({
    'step:guide/now': 'done',
    'time:guide/now': expect.any(String) as string,
    'last-guide': 'guide',
  });
});

test('resetting a guide with renamed steps clears them under every name, and undo brings them back', () => {
  setEntry('step:guide/before', 'done');
  const undo = resetGuide(guide, [renamed]);
  expect(stateOf(renamed).kind).toBe('open');
  undo();
  expect(stateOf(renamed).kind).toBe('done');
});
