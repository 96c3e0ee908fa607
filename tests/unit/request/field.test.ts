import { expect, test } from 'vitest';
import { checkField, MOST_KEPT } from '../../../src/lib/request/field.ts';
import type { Field } from '../../../src/lib/request/schema.ts';

const field = (kind: string, more: Partial<Field> = {}): Field => ({
  id: 'a',
  label: 'A',
  kind,
  required: false,
  ...more,
});
const check = (kind: string, typed: string, more?: Partial<Field>) =>
  checkField(field(kind, more), 'aws', typed);

test.each(['0', '1250', '1250.5', '1250.00', '0.00000001', ' 7 '])('%j is an amount', (typed) => {
  expect(check('amount', typed)).toEqual([]);
});

test('an amount of 0 is refused where it has to be above 0', () => {
  for (const typed of ['0', '0.00', '000']) {
    expect(check('amount', typed, { aboveZero: true })).toEqual([{ code: 'amount-zero', severity: 'error' }]);
    expect(check('amount', typed)).toEqual([]);
  }
});

test.each([
  ['$1,250.50', '1250.50'],
  ['1,250.50 USD', '1250.50'],
  ['EUR 1.250,50', '1250.50'],
  ['€12', '12'],
  ['1.234.567,50', '1234567.50'],
  ['12,345.00', '12345.00'],
  ['1,234,567', '1234567'],
  ['12,5', '12.5'],
  ['0,125', '0.125'],
  ['1234,567', '1234.567'],
])('%s as it is printed means %s, which is offered', (typed, repair) => {
  expect(check('amount', typed)).toMatchObject([
    { code: 'amount-refused', severity: 'error', repairs: [repair] },
  ]);
  expect(check('amount', repair)).toEqual([]);
});

test('12,345 may mean two amounts, and the reader is asked which', () => {
  expect(check('amount', '12,345')).toMatchObject([
    { code: 'amount-ambiguous', severity: 'error', repairs: ['12345', '12.345'] },
  ]);
  expect(check('amount', '$1,250')).toMatchObject([{ repairs: ['1250', '1.250'] }]);
});

test('12.345 is an amount that AWS takes, and may have been meant as 12,345: the reader is asked, and not stopped', () => {
  expect(check('amount', '12.345')).toMatchObject([
    { code: 'amount-ambiguous', severity: 'warning', repairs: ['12345'] },
  ]);
  for (const clear of ['12.34', '12.3456', '0.125', '1234.567']) expect(check('amount', clear)).toEqual([]);
});

test.each([
  '1e3',
  '-5',
  '10 to 20',
  '2 x 100',
  '10%',
  '1,2,3',
  '1.2.3',
  '.5',
  '5.',
  '1.123456789',
  'ten',
  '٣',
  '1 250',
])('%s is no amount, and nothing is made of it', (typed) => {
  const [found] = check('amount', typed);
  expect(found).toMatchObject({ severity: 'error', code: 'amount-refused' });
  expect(found!.repairs).toBeUndefined();
});

test('a currency has three capital letters', () => {
  expect(check('currency', 'USD')).toEqual([]);
  expect(check('currency', 'usd')).toMatchObject([{ code: 'currency-refused', repairs: ['USD'] }]);
  for (const typed of ['dollar', 'XUSD', 'USDX']) {
    expect(check('currency', typed)).toMatchObject([{ code: 'currency-refused' }]);
    expect(check('currency', typed)[0]).not.toHaveProperty('repairs');
  }
});

test.each(['2026-11-21', '2024-02-29', '2000-01-01', '2099-12-31'])('%s is a day', (typed) => {
  expect(check('day', typed)).toEqual([]);
});
test.each([
  '122026-02-04',
  '12026-02-04',
  '2026-02-31',
  '2025-02-29',
  '1999-12-31',
  '2100-01-01',
  '21.11.2026',
])('%s is no day that a request can name', (typed) => {
  expect(check('day', typed)).toEqual([{ code: 'day-refused', severity: 'error' }]);
});

test('a link is an address that a browser opens; anything else is worth a second look', () => {
  expect(check('link', 'https://aws.amazon.com/marketplace/x?token=abc')).toEqual([]);
  for (const typed of [
    'aws.amazon.com/x',
    'http://aws.amazon.com/x',
    'javascript:alert(1)',
    'javascript:https://aws.amazon.com/x',
    'https://aws.amazon.com/x or another',
    'https://',
    'see below',
    'https://a:99999/',
    'https://[1/',
  ]) {
    expect(check('link', typed)).toEqual([{ code: 'link-unusual', severity: 'error' }]);
  }
});

test('a field takes so much and no more', () => {
  expect(check('text', 'x'.repeat(MOST_KEPT))).toEqual([]);
  expect(check('text', 'x'.repeat(MOST_KEPT + 1))).toEqual([
    { code: 'too-much', severity: 'error', params: { count: MOST_KEPT + 1, most: MOST_KEPT } },
  ]);
});

test('text and empty fields have nothing to find', () => {
  for (const kind of ['line', 'text', 'amount', 'day', 'link', 'currency', 'agreement']) {
    expect(check(kind, '  ')).toEqual([]);
  }
  expect(check('line', '1e3 anything')).toEqual([]);
});

test('a day that has been is asked about while it is still to come, and no other day', () => {
  const past = { past: true };
  const on = (typed: string, more: Partial<Field>) =>
    checkField(field('day', more), 'aws', typed, '2026-11-23');
  expect(on('2026-11-24', past)).toEqual([{ code: 'day-to-come', severity: 'warning' }]);
  expect(on('2026-11-23', past)).toEqual([]);
  expect(on('2026-11-24', {})).toEqual([]);
  expect(check('day', '2026-11-24', past)).toEqual([]);
});
