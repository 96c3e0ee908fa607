import { afterEach, expect, test } from 'vitest';
import { originIn } from '../../../src/lib/case/origin.ts';
import { createCase, deleteCase, listCases } from '../../../src/lib/case/manage-store.ts';
import { currentEntries, setEntry, switchCase } from '../../../src/lib/case/store.ts';
import { browserStorage } from '../../../src/lib/storage/browser-storage.ts';
import { tabStorage } from '../../../src/lib/storage/session-storage.ts';
import { MOST_KEPT } from '../../../src/lib/request/field.ts';
import type { Values } from '../../../src/lib/request/fields.ts';
import {
  $typed,
  forgetDraft,
  keepKind,
  lastKind,
  rememberPasted,
  setValues,
  valuesIn,
} from '../../../src/lib/request/store.ts';
import { kind } from './sample-kind.ts';

afterEach(() => {
  for (const { id } of listCases()) deleteCase(id);
  switchCase('first');
  $typed.set({});
});

const values = (kindId = 'sample') =>
  Object.fromEntries(
    Object.entries(valuesIn(kindId, kind, currentEntries(), $typed.get())).filter(
      ([, value]) => value !== '',
    ),
  );
const type = (typed: Values, kindId = 'sample') => setValues(kindId, kind, typed);

test('a fact that is typed into one form stands in every form that asks for it; the rest stays in its kind', () => {
  type({ agreement: 'agmt-1', next: 'x' });
  expect(values('other')).toEqual({ agreement: 'agmt-1' });
  type({ agreement: 'agmt-2' }, 'other');
  expect(values()).toEqual({ agreement: 'agmt-2', next: 'x' });
});

test('what was typed in this tab stays while another tab writes the same field', () => {
  type({ agreement: 'mine' });
  setEntry('fact:agreementId', 'from another tab');
  setEntry('draft:sample/next', 'from another tab');
  expect(values()).toEqual({ agreement: 'mine', next: 'from another tab' });
});

test('what is too long is not kept, but stays on the page, and what was kept before stays kept', () => {
  type({ next: 'short' });
  const long = 'x'.repeat(MOST_KEPT + 1);
  type({ next: long });
  expect(values()['next']).toBe(long);
  expect(currentEntries()).toEqual({ 'draft:sample/next': 'short' });
});

test('a value of just the length that is kept is kept', () => {
  const longest = 'x'.repeat(MOST_KEPT);
  type({ next: longest });
  expect(currentEntries()).toEqual({ 'draft:sample/next': longest });
});

test('of facts among the fields that were pasted it is known that they were, until they are typed over', () => {
  type({ agreement: 'agmt-1', invoice1: '2519920101', next: 'x' });
  rememberPasted(kind, ['agreement', 'next']);
  expect(originIn(currentEntries(), 'agreementId')).toBe('pasted');
  expect(originIn(currentEntries(), 'invoiceIds')).toBeUndefined();
  expect(Object.keys(currentEntries()).filter((key) => key.startsWith('from:'))).toEqual([
    'from:agreementId',
  ]);
  type({ agreement: 'agmt-2' });
  expect(originIn(currentEntries(), 'agreementId')).toBeUndefined();
});

test('forgetting removes a draft from the page and from the case, and typing begins anew', () => {
  type({ agreement: 'agmt-1', next: 'x' });
  forgetDraft('sample', kind);
  expect(values()).toEqual({});
  expect(currentEntries()).toEqual({});
  type({ next: 'y' });
  expect(values()).toEqual({ next: 'y' });
});

test('forgetting removes a fact from the other forms as well, and leaves their own drafts alone', () => {
  setEntry('draft:other/next', 'kept');
  type({ agreement: 'agmt-1', next: 'x' });
  forgetDraft('sample', kind);
  expect(values('other')).toEqual({ next: 'kept' });
});

test('after forgetting, a form shows in this tab what it shows once the page is loaded again', () => {
  setEntry('draft:other/agreement', 'of the first release');
  type({ agreement: 'agmt-1' });
  forgetDraft('sample', kind);
  const now = values('other');
  $typed.set({});
  expect(now).toEqual(values('other'));
});

test('forgetting a draft of the first case removes it where the first release kept it, that of another case does not', () => {
  const key = 'clean-exit:draft:sample/next';
  browserStorage[key] = 'typed long ago';
  createCase('second ticket');
  forgetDraft('sample', kind);
  expect(browserStorage[key]).toBe('typed long ago');
  switchCase('first');
  forgetDraft('sample', kind);
  expect(browserStorage[key]).toBeUndefined();
});

test('a tab comes back to the kind that it was writing, also if another tab has turned to another since', () => {
  keepKind('withdrawal');
  setEntry('last-request', 'from another tab');
  expect(lastKind()).toBe('withdrawal');
});

test('a new tab begins with the kind that was chosen last in any other', () => {
  keepKind('withdrawal');
  for (const key of Object.keys(tabStorage)) Reflect.deleteProperty(tabStorage, key);
  expect(lastKind()).toBe('withdrawal');
});

test('the kind that a tab writes belongs to the case', () => {
  keepKind('withdrawal');
  const id = createCase('second ticket');
  expect(lastKind()).toBe('');
  keepKind('letter');
  switchCase('first');
  expect(lastKind()).toBe('withdrawal');
  switchCase(id);
  expect(lastKind()).toBe('letter');
});

test('a case that is deleted takes the kind along that this tab wrote in it, and undoing brings it back', () => {
  keepKind('withdrawal');
  setEntry('last-request', 'letter');
  const undo = deleteCase('first');
  expect([lastKind(), Object.keys(tabStorage).filter((key) => key.includes(':case:'))]).toEqual(['', []]);
  undo();
  expect(lastKind()).toBe('withdrawal');
});

test('another case has drafts and facts of its own', () => {
  type({ agreement: 'agmt-1', next: 'x' });
  createCase('second ticket');
  expect(values()).toEqual({});
  type({ agreement: 'agmt-2' });
  switchCase('first');
  expect(values()).toEqual({ agreement: 'agmt-1', next: 'x' });
});
