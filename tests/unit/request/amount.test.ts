import { expect, test } from 'vitest';
import { checkAmount, readMeanings } from '../../../src/lib/request/amount.ts';

test.each([
  ['1,250.00', ['1250.00']],
  ['1,250,000', ['1250000']],
  ['1.250,00', ['1250.00']],
  ['12.250,5', ['12250.5']],
  ['12,5', ['12.5']],
  ['USD 12.50', ['12.50']],
  ['1,250', ['1250', '1.250']],
])('%s, as an invoice prints it, is no amount that AWS takes, but %j may be meant', (value, repairs) => {
  expect(checkAmount('aws', value, true)).toEqual([
    {
      code: repairs.length > 1 ? 'amount-ambiguous' : 'amount-refused',
      severity: 'error',
      params: { value },
      repairs,
    },
  ]);
});

test.each(['1,250.00.00', '01.250,00', '1.250,00,5', '1,25,000', '.5', 'ten', '-5', '5,', ''])(
  '“%s” is refused, and nothing is offered for it',
  (value) => {
    expect(checkAmount('aws', value, true)).toEqual([
      { code: 'amount-refused', severity: 'error', params: { value } },
    ]);
  },
);

test.each([
  ['12,345', ['12.345', '12345']],
  ['1.250', ['1.250', '1250']],
  ['12.50', ['12.50']],
  ['1.2.3', []],
  ['1,250.00.00', []],
  ['1.250,00,5', []],
  ['12,5,5', []],
  ['1.12,5', []],
])('the printed number %s may mean the amounts %j', (printed, meanings) => {
  expect(readMeanings(printed).toSorted()).toEqual(meanings);
});

test('three digits behind a point may be thousands, which is asked; zero is an error where more is needed', () => {
  expect(checkAmount('aws', '1.250', true)).toEqual([
    { code: 'amount-ambiguous', severity: 'warning', params: { value: '1.250' }, repairs: ['1250'] },
  ]);
  expect(checkAmount('aws', '0.250', true)).toEqual([]);
  expect(checkAmount('aws', '0.00', true)).toEqual([{ code: 'amount-zero', severity: 'error' }]);
  expect(checkAmount('aws', '0.00', false)).toEqual([]);
});

test('a vendor that does not say more takes any decimal number', () => {
  expect(checkAmount('softwareone', '0.123456789', true)).toEqual([]);
  expect(checkAmount('aws', '0.123456789', true)).toMatchObject([{ code: 'amount-refused' }]);
});
