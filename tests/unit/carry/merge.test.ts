import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entries } from '../../../src/lib/case/keys.ts';
import { countMerge, mergeCase } from '../../../src/lib/carry/merge.ts';

const merged = (here: Entries, sent: Entries): Entries => ({ ...here, ...mergeCase(here, sent).set });

test('what a case has not is added, with its time; what is the same changes nothing', () => {
  const sent = { 'step:g/a': 'done', 'time:g/a': '2026-11-20T10:00:00+01:00', 'fact:agreementId': 'agmt-1' };
  expect(mergeCase({ name: 'Mine' }, sent)).toEqual({ set: sent, conflicts: [] });
  expect(mergeCase(sent, sent)).toEqual({ set: {}, conflicts: [] });
});

test.each([
  ['done', 'waiting', 'done'],
  ['waiting', 'done', 'done'],
  ['not-applicable', 'done', 'done'],
  ['done', 'not-applicable', 'done'],
  ['waiting:2026-12-01', 'not-applicable', 'not-applicable'],
  [undefined, 'waiting:2026-12-01', 'waiting:2026-12-01'],
  ['done', undefined, 'done'],
])('a step goes on and never back: %s here and %s sent is %s', (here, sent, expected) => {
  const entries = (state?: string) => (state ? { 'step:g/a': state } : {});
  expect(merged(entries(here), entries(sent))['step:g/a']).toBe(expected);
});

test('of two days until which a step waits, the one that was said later counts', () => {
  const said = (until: string, time: string) => ({ 'step:g/a': `waiting:${until}`, 'time:g/a': time });
  const [earlier, later] = [
    said('2026-12-24', '2026-11-20T10:00:00+01:00'),
    said('2026-12-01', '2026-11-20T09:30:00+00:00'),
  ];
  expect(merged(earlier, later)).toEqual(later);
  expect(merged(later, earlier)).toEqual(later);
});

test('a time goes with what was said: it comes with its state, or where the same was said without one', () => {
  const time = { 'time:g/a': '2026-11-20T10:00:00+01:00' };
  expect(merged({ 'step:g/a': 'done' }, { 'step:g/a': 'waiting', ...time })).toEqual({ 'step:g/a': 'done' });
  expect(merged({ 'step:g/a': 'done' }, { 'step:g/a': 'done', ...time })).toEqual({
    'step:g/a': 'done',
    ...time,
  });
});

test('what cannot be read is put aside, beside what may stand there', () => {
  expect(merged({ 'step:g/a': 'done', 'unreadable:g/a': 'old' }, { 'step:g/a': 'from-later' })).toEqual({
    'step:g/a': 'done',
    'unreadable:g/a': 'old',
    'unreadable:g/a+': 'from-later',
  });
  expect(merged({ 'step:g/a': 'from-later' }, { 'step:g/a': 'done' })).toEqual({
    'step:g/a': 'done',
    'unreadable:g/a': 'from-later',
  });
});

test('notes stand one below the other, each line once', () => {
  expect(merged({ 'note:g/a': 'Order 1\nasked Ada' }, { 'note:g/a': 'Order 1\nOrder 2' })['note:g/a']).toBe(
    'Order 1\nasked Ada\nOrder 2',
  );
});

test('an emptied note is no line, on either side', () => {
  expect(merged({ 'note:g/a': '' }, { 'note:g/a': 'Order 1' })['note:g/a']).toBe('Order 1');
  expect(merged({ 'note:g/a': 'Order 1' }, { 'note:g/a': '' })['note:g/a']).toBe('Order 1');
});

test('facts, drafts, answers, versions and names that differ are for the reader to choose, and stay until then', () => {
  const keys = ['fact:agreementId', 'draft:refund/reason', 'answers:main', 'version:g', 'name'];
  const all = (value: string) => Object.fromEntries(keys.map((key) => [key, value]));
  expect(mergeCase(all('a'), all('b'))).toEqual({
    set: {},
    conflicts: keys.map((key) => ({ key, here: 'a', sent: 'b' })),
  });
});

test('when a case was begun, put away or last used is taken over by a new one only', () => {
  const sent = { created: '2026-11-01T00:00:00Z', archived: '2026-11-02T00:00:00Z', 'last-guide': 'g' };
  expect(mergeCase({}, sent).set).toEqual(sent);
  expect(mergeCase({ name: 'Mine' }, sent)).toEqual({ set: {}, conflicts: [] });
});

test('where a fact came from goes along with a fact that is new, and says nothing of one that was here', () => {
  const sent = { 'fact:orderId': 'ORD-1', 'from:orderId': 'link x' };
  expect(mergeCase({ name: 'A' }, sent).set).toEqual(sent);
  expect(mergeCase({ 'fact:orderId': 'ORD-1' }, sent)).toEqual({ set: {}, conflicts: [] });
});

test('a merge is counted by steps, notes and facts', () => {
  const sent = { 'step:g/a': 'done', 'step:g/b': 'done', 'note:g/a': 'x', 'fact:orderId': '1', name: 'N' };
  expect(countMerge(mergeCase({}, sent))).toEqual({ steps: 2, notes: 1, facts: 1 });
  const removed = { set: { 'step:g/a': undefined, 'step:g/b': 'done' }, conflicts: [] };
  expect(countMerge(removed)).toEqual({ steps: 1, notes: 0, facts: 0 });
});

const state = fc.constantFrom('done', 'not-applicable', 'waiting', 'waiting:2026-12-24', 'from-later');
const entries = fc
  .record(
    {
      'step:g/a': state,
      'step:g/b': state,
      'time:g/a': fc.constantFrom('2026-11-20T10:00:00+01:00', '2026-11-21T10:00:00Z', 'no time'),
      'unreadable:g/a': fc.constantFrom('x', 'y'),
      'note:g/a': fc.string(),
      'fact:agreementId': fc.string({ minLength: 1 }),
      name: fc.string({ minLength: 1 }),
      archived: fc.constant('2026-11-01T00:00:00Z'),
    },
    { requiredKeys: [] },
  )
  .map((given): Entries => given);

test('whatever is merged: no tick is dropped, none gained, nothing here is lost, and merging again adds nothing', () => {
  fc.assert(
    fc.property(entries, entries, (here, sent) => {
      const after = merged(here, sent);
      for (const key of ['step:g/a', 'step:g/b']) {
        expect(after[key] === 'done').toBe(here[key] === 'done' || sent[key] === 'done');
        // A state that could not be read stands aside.
        if (here[key] === 'from-later' && after[key] !== 'from-later')
          expect(Object.entries(after)).toContainEqual([
            expect.stringMatching(/^unreadable:g\/[ab]\+*$/),
            'from-later',
          ]);
      }
      for (const key of Object.keys(here))
        // A time goes with what was said.
        if (!key.startsWith('time:') || after['step:g/a'] === here['step:g/a'])
          expect(after[key]).toBeDefined();
      const fact = mergeCase(here, sent).conflicts.find(({ key }) => key === 'fact:agreementId');
      const sentFact = sent['fact:agreementId'];
      if (sentFact !== undefined) expect([after['fact:agreementId'], fact?.sent]).toContain(sentFact);
      expect(merged(after, sent)).toEqual(after);
    }),
  );
});

test('only the names of a case’s own entries are its own, not entries that are called alike', () => {
  const sent = { 'note:g/last-step': 'x', 'created-by': 'x', 'archived-by': 'x', 'carried-as-well': 'x' };
  expect(mergeCase({ name: 'A' }, sent).set).toEqual(sent);
});

test('what was not sent sets nothing', () => {
  expect(mergeCase({}, { name: undefined })).toStrictEqual({ set: {}, conflicts: [] });
});

test('what was said already keeps its time, and of two days said at the same moment the one that is here stays', () => {
  const [earlier, later] = ['2026-11-20T10:00:00Z', '2026-11-21T10:00:00Z'];
  const said = (state: string, time: string) => ({ 'step:g/a': state, 'time:g/a': time });
  const nothing = { set: {}, conflicts: [] };
  expect(mergeCase(said('done', later), said('done', earlier))).toEqual(nothing);
  expect(mergeCase(said('waiting:2026-12-01', later), said('waiting:2026-12-02', later))).toEqual(nothing);
  expect(mergeCase(said('done', earlier), said('done', later))).toEqual(nothing);
});

test('what nobody can read stands where nothing was said, or aside, each once', () => {
  expect(mergeCase({ name: 'A' }, { 'step:g/a': 'from-later' }).set).toEqual({ 'step:g/a': 'from-later' });
  expect(mergeCase({ 'unreadable:g/a': 'x' }, { 'unreadable:g/a': 'y' })).toEqual({
    set: { 'unreadable:g/a+': 'y' },
    conflicts: [],
  });
});

test('a note that has every line already stays, and none grows beyond what an entry may hold', () => {
  expect(mergeCase({ 'note:g/a': 'a\nb' }, { 'note:g/a': 'b' })).toEqual({ set: {}, conflicts: [] });
  const [mine, theirs] = ['a'.repeat(15_000), 'b'.repeat(15_000)];
  expect(merged({ 'note:g/a': mine }, { 'note:g/a': theirs })['note:g/a']).toBe(
    `${mine}\n${theirs}`.slice(0, 20_000),
  );
});
