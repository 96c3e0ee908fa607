import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entries } from '../../../src/lib/case/keys.ts';
import { formerNamesIn } from '../../../src/lib/checklist/former-names.ts';
import { noteIn } from '../../../src/lib/checklist/notes.ts';
import { stateIn } from '../../../src/lib/checklist/said.ts';
import { mergeCase } from '../../../src/lib/carry/merge.ts';
import { saidEarlier, underNamesHere } from '../../../src/lib/carry/names-here.ts';

const step = { id: 'second', aliases: ['two', 'zwei'] };
const guide = { id: 'leave-now', aliases: ['leave'], steps: [{ id: 'one' }, step] };
const formerNames = formerNamesIn([guide, { id: 'other', steps: [{ id: 'two' }] }]);

test('former names are those of the guide, and of each step under each name of its guide; what kept its name has none', () => {
  expect(formerNames).toEqual({
    leave: 'leave-now',
    'leave/one': 'leave-now/one',
    'leave-now/two': 'leave-now/second',
    'leave-now/zwei': 'leave-now/second',
    'leave/second': 'leave-now/second',
    'leave/two': 'leave-now/second',
    'leave/zwei': 'leave-now/second',
  });
});

describe('what was sent under another name', () => {
  const time = '2026-11-20T10:00:00+01:00';
  const sent = { 'step:leave/two': 'done', 'time:leave/two': time, 'note:leave/two': 'order 1' };

  test('comes under the name of today, with its time, where that is used here', () => {
    const here = { 'step:leave-now/second': 'waiting', 'note:leave-now/second': 'order 2' };
    expect(underNamesHere(sent, here, formerNames)).toEqual({
      'step:leave-now/second': 'done',
      'time:leave-now/second': time,
      'note:leave-now/second': 'order 1',
    });
  });

  test('comes under a former name, where only that is used here', () => {
    const newer = { 'step:leave-now/second': 'done', 'version:leave-now': 'b' };
    expect(underNamesHere(newer, { 'step:leave/two': 'waiting', 'version:leave': 'a' }, formerNames)).toEqual(
      { 'step:leave/two': 'done', 'version:leave': 'b' },
    );
  });

  test('keeps its name where nothing is said of it here, or the names are the same', () => {
    expect(underNamesHere(sent, {}, formerNames)).toEqual(sent);
    expect(underNamesHere(sent, { 'step:leave/two': 'waiting' }, formerNames)).toEqual(sent);
    const other = { 'step:other/two': 'done', 'fact:agreementId': 'agmt-1' };
    expect(underNamesHere(other, { 'step:leave-now/second': 'done' }, formerNames)).toEqual(other);
  });
});

test('of a guide’s version that was sent under two names, that of today counts; of a step’s notes, all lines', () => {
  const sent = {
    'version:leave': 'a',
    'version:leave-now': 'b',
    'note:leave/two': 'order 2',
    'note:leave-now/second': 'order 1',
  };
  const named = underNamesHere(sent, {}, formerNames);
  expect(Object.entries(named).filter(([, value]) => value !== undefined)).toEqual([
    ['version:leave-now', 'b'],
    ['note:leave-now/second', 'order 1\norder 2'],
  ]);
});

test('of a step that was sent under two names, what was said last is left, with its time, under the name used last here', () => {
  const [early, late] = ['2026-11-20T10:00:00+01:00', '2026-11-21T10:00:00+01:00'];
  const sent = {
    'step:leave-now/second': 'waiting',
    'time:leave-now/second': early,
    'step:leave/two': 'done',
    'time:leave/two': late,
  };
  const left = (here: Entries) =>
    Object.entries(underNamesHere(sent, here, formerNames)).filter(([, value]) => value !== undefined);
  expect(left({ 'step:leave-now/second': 'waiting' })).toEqual([
    ['step:leave-now/second', 'done'],
    ['time:leave-now/second', late],
  ]);
  expect(left({ ...sent, 'step:leave/zwei': 'waiting', 'time:leave/zwei': early })).toEqual([
    ['step:leave/two', 'done'],
    ['time:leave/two', late],
  ]);
});

describe('what was said here earlier of a step that changes', () => {
  const here = {
    'step:leave-now/second': 'waiting',
    'step:leave/two': 'not-applicable',
    'step:leave/one': 'done',
    'note:leave/two': 'order 1',
  };

  test('is to be removed under its other names, with its time', () => {
    expect(saidEarlier({ 'step:leave-now/second': 'done' }, here, formerNames)).toStrictEqual({
      'step:leave/two': undefined,
      'time:leave/two': undefined,
    });
    expect(saidEarlier({ 'step:leave/two': 'done' }, here, formerNames)).toStrictEqual({
      'step:leave-now/second': undefined,
      'time:leave-now/second': undefined,
    });
  });

  test('stays where the step itself does not change', () => {
    expect(
      saidEarlier({ 'note:leave/two': 'order 2', 'step:leave/two': undefined }, here, formerNames),
    ).toEqual({});
    expect(Object.keys(saidEarlier({ 'step:other/two': 'done' }, here, formerNames))).toEqual([]);
    expect(Object.keys(saidEarlier({ 'note:leave/two': 'order 2' }, here, formerNames))).toEqual([]);
  });
});

test('under whatever names a step stands here and in a file, the tick of either is there afterwards, and so are all notes', () => {
  const names = ['leave-now/second', 'leave-now/two', 'leave/second', 'leave/two', 'leave/zwei'];
  const one = fc
    .record({
      name: fc.constantFrom(...names),
      state: fc.constantFrom('done', 'waiting', undefined),
      note: fc.constantFrom('order 1', 'order 2', undefined),
    })
    .map(({ name, state, note }): Entries => ({
      ...(state && { [`step:${name}`]: state }),
      ...(note && { [`note:${name}`]: note }),
    }));
  fc.assert(
    fc.property(one, one, (here, sent) => {
      const merged = { ...here, ...mergeCase(here, underNamesHere(sent, here, formerNames)).set };
      const kinds = [here, sent].map((entries) => stateIn(entries, guide, step).kind);
      const furthest = ['done', 'waiting', 'open'].find((kind) => kinds.includes(kind as 'open'));
      expect(stateIn(merged, guide, step).kind).toBe(furthest);
      const notes = [here, sent].map((entries) => noteIn(entries, guide, step)).filter(Boolean);
      expect(noteIn(merged, guide, step)).toBe([...new Set(notes)].join('\n'));
    }),
  );
});
