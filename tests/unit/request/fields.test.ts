import { expect, test } from 'vitest';
import {
  askedFields,
  everyField,
  filledRows,
  openFields,
  rowFields,
  shownRows,
} from '../../../src/lib/request/fields.ts';
import { good, kind } from './sample-kind.ts';

const ids = (fields: { id: string }[]) => fields.map(({ id }) => id);
const rows = ['invoice1', 'sum1', 'invoice2', 'sum2', 'invoice3', 'sum3'];
const own = ['agreement', 'next', 'link', 'from', 'until'];

test('asked is for what belongs to the chosen code, then for the fields of the kind and its groups', () => {
  expect(ids(askedFields(kind, {}))).toEqual([...own, ...rows]);
  expect(ids(askedFields(kind, { code: 'TERMS' }))).toEqual(['wrong', 'right', 'free', ...own, ...rows]);
  expect(ids(askedFields(kind, { code: 'TERMS', free: 'x' }))).toEqual(['free', ...own, ...rows]);
});

test('what is open: the code, required fields, the first row of a group', () => {
  expect(openFields(kind, {})).toEqual([
    { id: 'code', label: 'Code' },
    { id: 'agreement', label: 'Agreement ID' },
    { id: 'invoice1', label: 'Invoice' },
    { id: 'sum1', label: 'Sum' },
  ]);
  expect(openFields(kind, good)).toEqual([]);
  expect(ids(openFields(kind, { ...good, code: 'GONE' }))).toEqual(['code']);
  expect(ids(openFields(kind, { ...good, cause: ' ' }))).toEqual(['cause']);
  expect(openFields(kind, { ...good, cause: '', free: 'Merged.' })).toEqual([]);
});

test('a field that needs another one opens it, and the fields of a row need each other', () => {
  expect(ids(openFields(kind, { ...good, from: '2026-11-01' }))).toEqual(['until']);
  expect(openFields(kind, { ...good, invoice2: '2519920102' })).toEqual([{ id: 'sum2', label: 'Sum 2' }]);
  expect(ids(openFields(kind, { ...good, sum3: '1' }))).toEqual(['invoice3']);
});

test('the rows of a group are those in which something stands, in their order', () => {
  expect(filledRows(kind.groups[0]!, { ...good, invoice3: ' 77 ', sum2: ' ' })).toEqual([
    { invoice: '2519920101', sum: '10.00' },
    { invoice: '77', sum: '' },
  ]);
});

test('a group shows one row, and as many as reach to the last in which something stands', () => {
  expect(shownRows(kind.groups[0]!, {})).toBe(1);
  expect(shownRows(kind.groups[0]!, { sum3: '1' })).toBe(3);
});

test('every field is listed once', () => {
  expect(ids(everyField(kind))).toEqual(['code', 'free', 'wrong', 'right', 'cause', ...own, ...rows]);
});

test('the reason code is a field of one line, which has to be filled', () => {
  expect(everyField(kind)[0]).toEqual({ id: 'code', label: 'Code', kind: 'line', required: true });
});

test('a field of a row has the former ids of its field, with the number of the row', () => {
  const fields = [
    { id: 'a', label: 'A', kind: 'line', required: true, was: ['old', 'older'] },
    { id: 'b', label: 'B', kind: 'line', required: false },
  ];
  const [first, second] = rowFields({ fields: fields }, 2);
  expect(first).toMatchObject({
    id: 'a2',
    label: 'A 2',
    required: false,
    needs: 'b2',
    was: ['old2', 'older2'],
    row: 2,
  });
  expect(second).not.toHaveProperty('was');
});
