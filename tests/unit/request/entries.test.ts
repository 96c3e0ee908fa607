import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entries } from '../../../src/lib/case/keys.ts';
import {
  forgetValues,
  identityOf,
  keysOf,
  readValues,
  writeValue,
} from '../../../src/lib/request/entries.ts';
import { everyField } from '../../../src/lib/request/fields.ts';
import { anyText } from '../../setup/any-text.ts';
import { readKindFiles } from '../../setup/kinds.ts';
import { kind } from './sample-kind.ts';

const fields = everyField(kind);
const fieldOf = (id: string) => fields.find((field) => field.id === id)!;
/** The entries after something was changed in them, as the store holds them. */
const apply = (entries: Entries, changes: Entries): Entries =>
  Object.fromEntries(Object.entries({ ...entries, ...changes }).filter(([, value]) => value !== undefined));
const write = (entries: Entries, id: string, value: string) =>
  apply(entries, writeValue('sample', kind, fieldOf(id), value, entries));
const filled = (entries: Entries) =>
  Object.fromEntries(Object.entries(readValues('sample', kind, entries)).filter(([, value]) => value !== ''));

test('whatever is typed into the fields comes back as it was, in whatever order it was typed', () => {
  const typing = fc.array(fc.tuple(fc.constantFrom(...fields.map(({ id }) => id)), anyText()));
  fc.assert(
    fc.property(typing, (typed) => {
      const entries = typed.reduce<Entries>((all, [id, value]) => write(all, id, value), {});
      const last = Object.fromEntries(typed);
      for (const [id, value] of Object.entries(last))
        expect(readValues('sample', kind, entries)[id]).toBe(value);
    }),
  );
});

test('a field that is a fact is kept as the fact, any other in the draft of its kind', () => {
  expect(write({}, 'agreement', 'agmt-1')).toEqual({ 'fact:agreementId': 'agmt-1' });
  expect(write({}, 'next', 'x')).toEqual({ 'draft:sample/next': 'x' });
  expect(write({ 'draft:sample/next': 'x' }, 'next', '')).toEqual({});
});

test('the rows of a list stand in one entry, with commas between', () => {
  const entries = write(write({}, 'invoice1', '2519920101'), 'invoice3', '2519920103');
  expect(entries).toEqual({ 'fact:invoiceIds': '2519920101,,2519920103' });
  expect(write(entries, 'invoice3', '')).toEqual({ 'fact:invoiceIds': '2519920101,,' });
  expect(filled({ 'fact:invoiceIds': 'a,b' })).toEqual({ invoice1: 'a', invoice2: 'b' });
});

test('fields of two kinds that are the same fact are the same, and others are not', () => {
  expect(identityOf('one', fieldOf('agreement'))).toBe(identityOf('two', fieldOf('agreement')));
  expect(identityOf('one', fieldOf('next'))).not.toBe(identityOf('two', fieldOf('next')));
  expect(identityOf('one', fieldOf('invoice1'))).not.toBe(identityOf('one', fieldOf('invoice2')));
});

test('what an earlier release kept under the field’s own or former name is read until something newer stands', () => {
  const old = { 'draft:sample/agreement': 'old', 'draft:sample/url': 'u', 'draft:sample/invoice2': 'i' };
  expect(filled(old)).toEqual({ agreement: 'old', link: 'u', invoice2: 'i' });
  expect(filled({ ...old, 'fact:agreementId': 'new', 'draft:sample/link': 'n' })).toMatchObject({
    agreement: 'new',
    link: 'n',
  });
});

test('typing over an old entry removes it, so that emptying the field does not bring it back', () => {
  const typed = write({ 'draft:sample/url': 'u', 'draft:sample/address': 'a' }, 'link', 'n');
  expect(typed).toEqual({ 'draft:sample/link': 'n' });
  expect(filled(write({ 'draft:sample/agreement': 'old' }, 'agreement', ''))).toEqual({});
});

test('typing over an old draft of a row removes it as well', () => {
  const old = { 'draft:sample/invoice1': 'i1', 'draft:sample/invoice2': 'i2' };
  expect(write(old, 'invoice2', 'new')).toEqual({ 'fact:invoiceIds': 'i1,new' });
});

test('of entries that are not there nothing is said to change', () => {
  const changed = (id: string) => Object.keys(writeValue('sample', kind, fieldOf(id), 'x', {}));
  expect(changed('link')).toEqual(['draft:sample/link']);
  expect(changed('agreement')).toEqual(['fact:agreementId']);
  expect(changed('invoice2')).toEqual(['fact:invoiceIds']);
  expect(Object.keys(forgetValues('sample', kind, {}))).toEqual([]);
});

test('the keys of a kind are those of every entry that its form shows, each once', () => {
  const keys = keysOf('sample', kind);
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of keys) expect(filled({ [key]: 'x' })).not.toEqual({});
  const written = fields.flatMap(({ id }) => Object.keys(write({}, id, 'x')));
  const former = ['agreement', 'invoice2', 'address', 'url'].map((name) => `draft:sample/${name}`);
  expect(keys).toEqual(expect.arrayContaining([...written, ...former]));
});

test('a fact that was emptied in one form stays empty in another, also where that one has an old draft of it', () => {
  const old = { 'draft:other/agreement': 'old', 'draft:other/invoice1': 'i1', 'draft:other/invoice2': 'i2' };
  const inOther = (entries: Entries) => readValues('other', kind, entries);
  expect(inOther(old)).toMatchObject({ agreement: 'old', invoice1: 'i1', invoice2: 'i2' });
  const typed = write(write(write(old, 'agreement', 'x'), 'invoice1', 'y'), 'invoice2', 'z');
  const emptied = write(write(write(typed, 'agreement', ''), 'invoice2', ''), 'invoice1', '');
  expect(inOther(emptied)).toMatchObject({ agreement: '', invoice1: '', invoice2: '' });
});

test('typing into one row takes nothing from the rows above it that stand in old drafts', () => {
  const old = { 'draft:sample/invoice1': 'i1', 'draft:sample/invoice2': 'i2' };
  const typed = write(old, 'invoice3', 'i3');
  expect(filled(typed)).toEqual({ invoice1: 'i1', invoice2: 'i2', invoice3: 'i3' });
  expect(filled(write(typed, 'invoice1', ''))).toEqual({ invoice2: 'i2', invoice3: 'i3' });
});

test('a per cent sign and a comma in an element of a list are written so that others can divide it', () => {
  expect(write({}, 'invoice1', 'a,b%2Cc')).toEqual({ 'fact:invoiceIds': 'a%2Cb%252Cc' });
  expect(filled({ 'fact:invoiceIds': 'a%2Cb%252Cc,d' })).toEqual({ invoice1: 'a,b%2Cc', invoice2: 'd' });
});

test('forgetting removes what the form shows and what was kept beside it, and nothing of other kinds', () => {
  const others = { 'draft:sampler/next': 'x', 'fact:orderId': 'ORD-1', 'step:a/b': 'done' };
  const entries = {
    ...others,
    'fact:agreementId': 'a',
    'fact:invoiceIds': 'a,b',
    'draft:sample/url': 'u',
    'draft:sample/~token0': 'abc def',
    'draft:sample/gone': 'x',
  };
  expect(apply(entries, forgetValues('sample', kind, entries))).toEqual(others);
});

/** Drafts as the first release wrote them, by kind, field and what the field is now. */
test.each([
  ['cancellation', 'agreementId', 'agreementId'],
  ['cancellation', 'reasonCode', 'reasonCode'],
  ['cancellation', 'freeReason', 'freeReason'],
  ['cancellation', 'newOfferId', 'newOfferId'],
  ['cancellation', 'cause', 'cause'],
  ['cancellation', 'supportCaseId', 'supportCaseId'],
  ['withdrawal', 'cancellationRequestId', 'requestId'],
  ['withdrawal', 'withdrawalCause', 'withdrawalCause'],
  ['support-case', 'subscriberAccountId', 'buyerAccountId'],
  ['support-case', 'invoiceId', 'invoiceId'],
  ['support-case', 'reason', 'reason'],
  ['billing-adjustment', 'adjustmentCause', 'adjustmentCause'],
  ['billing-adjustment', 'invoiceId1', 'invoiceId1'],
  ['billing-adjustment', 'amount1', 'amount1'],
  ['billing-adjustment', 'invoiceId5', 'invoiceId5'],
  ['billing-adjustment', 'amount5', 'amount5'],
  ['buyer-message', 'confirmationLink', 'confirmationLink'],
  ['buyer-message', 'senderName', 'senderName'],
])('a draft of the first release under %s/%s is read', (kindId, was, id) => {
  const now = readKindFiles().get(kindId)!;
  const entries = { [`draft:${kindId}/${was}`]: 'kept', [`draft:${kindId}/~token0`]: 'abc def' };
  const values = Object.entries(readValues(kindId, now, entries)).filter(([, value]) => value !== '');
  expect(values).toEqual([[id, 'kept']]);
});

test('of all the names of a field the newest under which anything stands counts, also if it was emptied', () => {
  const link = (entries: Entries) => readValues('k', kind, entries)['link'];
  const [url, address] = [{ 'draft:k/url': 'u' }, { 'draft:k/address': 'a' }];
  expect(link(url)).toBe('u');
  expect(link({ ...url, ...address })).toBe('a');
  expect(link({ ...url, ...address, 'draft:k/link': 'l' })).toBe('l');
  expect(link({ ...url, 'draft:k/address': '' })).toBe('');
  expect(link({ ...address, 'draft:k/link': '' })).toBe('');
});
