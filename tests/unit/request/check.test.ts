import { expect, test } from 'vitest';
import { checkTogether } from '../../../src/lib/request/check-files.ts';
import { checkKind } from '../../../src/lib/request/check.ts';
import { requestKindSchema, type Code, type RequestKind } from '../../../src/lib/request/schema.ts';
import { readKindFiles } from '../../setup/kinds.ts';
import { kind, sample } from './sample-kind.ts';

const GUIDES = ['a-guide'];
const check = (change: Partial<RequestKind>) => checkKind({ ...kind, ...change }, GUIDES);
const [terms, other] = kind.reason!.codes as [Code, Code];
const [agreement] = kind.fields;
const reason = (codes: Code[]) => ({ reason: { ...kind.reason!, codes } });

test('a whole file has no mistakes', () => expect(check({})).toEqual([]));

test.each<[string, Partial<RequestKind>, RegExp]>([
  [
    'an unknown field in a line',
    { lines: ['To {nobody}'] },
    /^lines 1: expected one of agreement, next.*found “nobody”$/,
  ],
  ['a fact of a code in a line', { lines: ['To {wrong}'] }, /^lines 1: .*found “wrong”$/],
  [
    'an unknown field in another text',
    { also: [{ label: 'Form', lines: ['{x}'] }] },
    /^also “Form”: .*found “x”$/,
  ],
  [
    'an unknown field in a sentence',
    reason([{ ...terms, sentence: '{cause}' }]),
    /^reason TERMS sentence: .*found “cause”$/,
  ],
  [
    'a field for the record in a line',
    { fields: kind.fields.map((field) => (field.id === 'next' ? { ...field, reader: 'record' } : field)) },
    /^fields reader: expected a field for the record in no line, found “Next: {next}”$/,
  ],
  [
    'an unknown field in needs',
    { fields: [...kind.fields, { ...agreement!, id: 'b', needs: 'gone' }] },
    /^fields b needs: .*found “gone”$/,
  ],
  [
    'a field twice',
    { fields: [...kind.fields, agreement!] },
    /^fields: expected an id used once, found “agreement”$/,
  ],
  [
    'a field with the id of a row',
    { fields: [...kind.fields, { ...agreement!, id: 'sum2' }] },
    /used once, found “sum2”$/,
  ],
  [
    'a fact with the id of a field',
    reason([{ ...terms, facts: [{ ...terms.facts[0]!, id: 'next' }], sentence: 'x' }]),
    /^reason TERMS: expected an id used once, found “next”$/,
  ],
  [
    'a field with the id of the reason written freely',
    { fields: [...kind.fields, { ...agreement!, id: 'free' }] },
    /^fields: expected an id used once, found “free”$/,
  ],
  [
    'a field with the id of the reason code',
    { fields: [...kind.fields, { ...agreement!, id: 'code' }] },
    /^fields: expected an id used once, found “code”$/,
  ],
  [
    'a day with the id of a field',
    { days: [{ id: 'next', deadline: 'buyer-answer' }] },
    /^fields: expected an id used once, found “next”$/,
  ],
  [
    'an unknown deadline of a day',
    { days: [{ id: 'last', deadline: 'gone' }] },
    /^days deadline: expected one of buyer-answer, .*found “gone”$/,
  ],
  ['a code twice', reason([terms, other, terms]), /^reason: expected a code used once, found “TERMS”$/],
  [
    'a group twice',
    { groups: [...kind.groups, { ...kind.groups[0]!, fields: [{ ...agreement!, id: 'z' }] }] },
    /^groups: expected an id used once, found “invoices”$/,
  ],
  [
    'a kind of field that the vendor does not have',
    { fields: [{ ...agreement!, kind: 'order' }], lines: [], also: [] },
    /^fields agreement kind: .*found “order”$/,
  ],
  [
    'a unique field that stands in no group',
    { fields: [{ ...agreement!, unique: true }], lines: [], also: [] },
    /^fields agreement unique: expected a field of a group, found “true”$/,
  ],
  [
    'an unknown guide',
    { instead: [{ finding: 'vague', guide: 'gone', label: 'x' }] },
    /^instead guide: expected one of a-guide, found “gone”$/,
  ],
  [
    'an unknown operation',
    { api: 'refund' },
    /^api: expected one of cancellation, withdrawal.*found “refund”$/,
  ],
])('%s is a mistake', (_, change, message) => {
  expect(check(change)).toEqual([expect.stringMatching(message)]);
});

test('a kind that is sent to an API has its fields, its codes and its limits', () => {
  const problems = check({ api: 'withdrawal', text: { ...kind.text, limit: 2001 } });
  expect(problems).toEqual(
    expect.arrayContaining([
      'fields: expected the field agreementId of api withdrawal, found “code, agreement, next, link, from, until, invoices.invoice, invoices.sum”',
      expect.stringMatching(/^fields: expected the field requestId of api withdrawal/),
      expect.stringMatching(/^reason codes: .*found “TERMS”$/),
      expect.stringMatching(/^text limit: expected 2000 or less, found “2001”$/),
      expect.stringMatching(/^groups invoices most: expected 0 or less, found “3”$/),
    ]),
  );
});

test('a group has as many rows as the API takes, and no more', () => {
  const rows = (most: number) =>
    check({ api: 'billing-adjustment', groups: kind.groups.map((group) => ({ ...group, most })) }).filter(
      (problem) => problem.startsWith('groups'),
    );
  expect(rows(5)).toEqual([]);
  expect(rows(6)).toEqual(['groups invoices most: expected 5 or less, found “6”']);
});

test('a group has at least two rows: what is asked for once is a field', () => {
  const result = (most: number) =>
    requestKindSchema.safeParse({ ...sample, groups: [{ ...sample.groups[0], most }] });
  expect(result(2).success).toBe(true);
  expect(result(1).error!.issues[0]!.path).toEqual(['groups', 0, 'most']);
});

test('an unknown fact is refused by the schema', () => {
  const fields = [{ ...sample.fields[0], fact: 'agreementNumber' }];
  const result = requestKindSchema.safeParse({ ...sample, fields });
  expect(result.error!.issues[0]!.path).toEqual(['fields', 0, 'fact']);
});

test('two kinds of one language cannot have the same place; a translation has its original’s', () => {
  expect(
    checkTogether([
      { id: 'a', kind },
      { id: 'b', kind },
    ]),
  ).toEqual(['order: expected a number of its own, found “1” in a, b']);
  expect(
    checkTogether([
      { id: 'a', kind },
      { id: 'de/a', kind },
    ]),
  ).toEqual([]);
});

test('a translation is one of a file, and has its fields', () => {
  expect(checkTogether([{ id: 'de/a', kind }])).toEqual([
    'de/a: expected the translation of a file, found none of its name',
  ]);
  const codes = 'TERMS(wrong right), OTH(cause)';
  const others = 'next, link, from, until, invoices(invoice sum)';
  const fewer = { ...kind, fields: kind.fields.slice(1) };
  expect(
    checkTogether([
      { id: 'a', kind },
      { id: 'de/a', kind: fewer },
    ]),
  ).toEqual([`de/a: expected the fields ${codes}, agreement, ${others}, found ${codes}, ${others}`]);
  const [without, withoutFewer] = [kind, fewer].map((one) => ({ ...one, reason: undefined }));
  expect(
    checkTogether([
      { id: 'a', kind: without! },
      { id: 'de/a', kind: withoutFewer! },
    ]),
  ).toEqual([`de/a: expected the fields agreement, ${others}, found ${others}`]);
});

test('a translation has every column of its original’s groups', () => {
  const [invoices] = kind.groups;
  const renamed = {
    ...invoices!,
    fields: invoices!.fields.map((field) => ({ ...field, id: `x${field.id}` })),
  };
  expect(
    checkTogether([
      { id: 'a', kind },
      { id: 'de/a', kind: { ...kind, groups: [renamed] } },
    ]),
  ).toEqual([expect.stringMatching(/invoices\(invoice sum\), found .*invoices\(xinvoice xsum\)$/)]);
});

test('the files of the site are without mistakes', () => {
  const files = [...readKindFiles()];
  expect(files.flatMap(([, one]) => checkKind(one, ['apply-billing-adjustment']))).toEqual([]);
  expect(checkTogether(files.map(([id, one]) => ({ id, kind: one })))).toEqual([]);
});
