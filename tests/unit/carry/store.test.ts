import { beforeEach, expect, test } from 'vitest';
import { createCase, deleteCase, listCases } from '../../../src/lib/case/manage-store.ts';
import { $caseId, entriesOf, setEntry, switchCase } from '../../../src/lib/case/store.ts';
import { caseFileText, readCaseFile } from '../../../src/lib/carry/case-file.ts';
import { LONGEST_ENTRY, type CarriedCase, type CaseFile } from '../../../src/lib/carry/schema.ts';
import { carryCases, importCases, planImport } from '../../../src/lib/carry/store.ts';
import { browserStorage } from '../../../src/lib/storage/browser-storage.ts';

const MADE = '2026-11-23T12:00:00+01:00';
const carry = (...ids: string[]) => carryCases(ids, MADE, 'https://exit.example/');
const fileOf = (...cases: CarriedCase[]): CaseFile => ({
  format: 'clean-exit-cases',
  version: 1,
  made: MADE,
  site: 'https://exit.example/',
  cases,
});
/** What a file would do on a site in which nothing was renamed. */
const planned = (file: CaseFile, targets?: Parameters<typeof planImport>[2]) => planImport(file, {}, targets);
const stored = () => ({ ...browserStorage });

beforeEach(() => {
  for (const { id } of listCases()) deleteCase(id);
  for (const key of Object.keys(browserStorage)) Reflect.deleteProperty(browserStorage, key);
  switchCase('first');
});

test('the first case gets a name among browsers, once; a further one has its own', () => {
  setEntry('step:g/a', 'done');
  const [first] = carry('first').cases;
  expect(first!.id).toMatch(/^[0-9a-f]{16}$/);
  expect(first!.entries).toEqual({ 'step:g/a': 'done' });
  expect(carry('first').cases[0]!.id).toBe(first!.id);
  const further = createCase('Example');
  expect(carry(further).cases[0]).toMatchObject({ id: further, entries: { name: 'Example' } });
});

test('what a newer version keeps, and what is longer than a file may hold, stays behind: the file can be read', () => {
  setEntry('step:g/a', 'done');
  setEntry('plan:2', 'of a newer version');
  setEntry('draft:cancellation/cause', 'x'.repeat(LONGEST_ENTRY + 1));
  setEntry('draft:cancellation/nextStep', 'x'.repeat(LONGEST_ENTRY));
  const read = readCaseFile(caseFileText(carry('first')));
  expect(read).toMatchObject({ kind: 'cases' });
  expect(Object.keys(read.kind === 'cases' ? read.file.cases[0]!.entries : {}).toSorted()).toEqual([
    'draft:cancellation/nextStep',
    'step:g/a',
  ]);
});

test('who has nothing yet goes on with what was carried here, in the first case, and again into the same', () => {
  const file = fileOf({ id: 'abc', entries: { 'step:g/a': 'done' } });
  const before = stored();
  const plans = planned(file);
  expect(stored()).toEqual(before);
  expect(plans[0]).toMatchObject({ into: 'first', merge: { set: { 'step:g/a': 'done' } } });
  importCases(plans, new Set());
  expect(entriesOf('first').get()['step:g/a']).toBe('done');
  expect(planned(file)[0]).toMatchObject({ into: 'first', merge: { set: {}, conflicts: [] } });
  expect(listCases()).toHaveLength(1);
});

test('beside what is here a case is new, and undone it leaves what was there', () => {
  setEntry('step:g/a', 'done');
  const before = stored();
  const file = fileOf({ id: 'abc', entries: { name: 'Sent', 'fact:orderId': '1' } });
  const plans = planned(file);
  expect(plans[0]!.into).toBeUndefined();
  const undo = importCases(plans, new Set());
  expect($caseId.get()).toBe('abc');
  expect(listCases().map(({ name }) => name)).toEqual([undefined, 'Sent']);
  undo();
  expect(Object.keys(stored()).filter((key) => key.includes(':abc:'))).toEqual([]);
  expect(stored()).toMatchObject(before);
});

test('of conflicts those that were chosen take what was sent, the others stay', () => {
  const id = createCase('Example');
  setEntry('fact:orderId', 'mine');
  setEntry('fact:agreementId', 'agmt-mine');
  const entries = { name: 'Example', 'fact:orderId': 'theirs', 'fact:agreementId': 'agmt-theirs' };
  const plans = planned(fileOf({ id, entries }));
  const undo = importCases(plans, new Set([`${id}/fact:orderId`]));
  expect(entriesOf(id).get()).toMatchObject({ 'fact:orderId': 'theirs', 'fact:agreementId': 'agmt-mine' });
  undo();
  expect(entriesOf(id).get()).toMatchObject({ 'fact:orderId': 'mine', 'fact:agreementId': 'agmt-mine' });
});

test('a case about the same agreement as one here goes into that one, unless the reader wants a new one', () => {
  setEntry('fact:agreementId', 'agmt-1');
  setEntry('step:g/a', 'done');
  const file = fileOf({ id: 'abc', entries: { 'fact:agreementId': 'agmt-1', 'step:g/b': 'done' } });
  expect(planned(file)[0]).toMatchObject({
    isHere: false,
    into: 'first',
    merge: { set: { 'step:g/b': 'done' } },
  });
  expect(planned(file, new Map([['abc', undefined]]))[0]!.into).toBeUndefined();
  importCases(planned(file), new Set());
  expect(entriesOf('first').get()).toMatchObject({ 'step:g/a': 'done', 'step:g/b': 'done' });
  expect(listCases()).toHaveLength(1);
});

test('where two cases here are about the same agreement, nobody guesses which; a case that is here goes nowhere else', () => {
  setEntry('fact:agreementId', 'agmt-1');
  const second = createCase('Second');
  setEntry('fact:agreementId', 'agmt-1');
  const entries = { 'fact:agreementId': 'agmt-1' };
  expect(planned(fileOf({ id: 'abc', entries }))[0]!.into).toBeUndefined();
  expect(planned(fileOf({ id: second, entries }), new Map([[second, 'first']]))[0]).toMatchObject({
    isHere: true,
    into: second,
  });
});

test('what the first case is called among browsers does not change when another case goes into it', () => {
  setEntry('fact:agreementId', 'agmt-1');
  const [own] = carry('first').cases;
  importCases(planned(fileOf({ id: 'abc', entries: { 'fact:agreementId': 'agmt-1' } })), new Set());
  expect(carry('first').cases[0]!.id).toBe(own!.id);
});

test('what leaves is a file of version 1, and holds no name that a case has among browsers only', () => {
  setEntry('step:g/a', 'done');
  carry('first');
  expect(carry('first')).toEqual(
    fileOf({ id: expect.any(String) as string, entries: { 'step:g/a': 'done' } }),
  );
  expect(Object.keys(entriesOf('first').get())).toContain('carried-as');
});

test('cases that nothing tells apart are not about the same', () => {
  setEntry('step:g/a', 'done');
  expect(planned(fileOf({ id: 'abc', entries: { 'step:g/b': 'done' } }))[0]!.into).toBeUndefined();
});

test('of several cases none goes into the first, empty as it is, and the tab stays where it is', () => {
  const plans = planned(fileOf({ id: 'abc', entries: { name: 'A' } }, { id: 'def', entries: { name: 'B' } }));
  expect(plans.map(({ into }) => into)).toEqual([undefined, undefined]);
  importCases(plans, new Set());
  expect($caseId.get()).toBe('first');
  expect(importCases([], new Set())).not.toThrow();
});

test('only the first case gets a name from what was carried into it', () => {
  const id = createCase('Example');
  setEntry('fact:agreementId', 'agmt-1');
  importCases(planned(fileOf({ id: 'abc', entries: { 'fact:agreementId': 'agmt-1' } })), new Set());
  expect(entriesOf(id).get()).not.toHaveProperty('carried-as');
});

test('undoing brings back what was there, except where the reader wrote since', () => {
  setEntry('fact:agreementId', 'agmt-1');
  setEntry('note:g/a', 'mine');
  const sent = { 'fact:agreementId': 'agmt-1', 'note:g/a': 'theirs', 'note:g/b': 'theirs' };
  const undo = importCases(planned(fileOf({ id: 'abc', entries: sent })), new Set());
  setEntry('note:g/b', 'written since');
  undo();
  expect(entriesOf('first').get()).toMatchObject({ 'note:g/a': 'mine', 'note:g/b': 'written since' });
});
