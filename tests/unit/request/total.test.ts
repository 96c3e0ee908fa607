import fc from 'fast-check';
import { expect, test } from 'vitest';
import { totalOf } from '../../../src/lib/request/total.ts';
import { kind } from './sample-kind.ts';

const total = (...sums: string[]) =>
  totalOf(kind.groups[0]!, Object.fromEntries(sums.map((sum, index) => [`sum${index + 1}`, sum])));

test.each([
  [['10'], '10.00'],
  [['0.1', '0.2'], '0.30'],
  [['10.50', '', '2.00'], '12.50'],
  [['0.00000001', '1'], '1.00000001'],
  [['9007199254740993', '0.01'], '9007199254740993.01'],
])('the amounts %j come to %s', (sums, expected) => {
  expect(total(...sums)).toBe(expected);
});

test('a total is one of amounts: invoices are none, and a row without its amount adds nothing', () => {
  const values = { invoice1: '2519920101', sum1: '10', invoice2: '2519920102' };
  expect(totalOf(kind.groups[0]!, values)).toBe('10.00');
});

test('there is no total without amounts, and none while one of them is no number', () => {
  expect(total()).toBeUndefined();
  expect(total('10', '12,345')).toBeUndefined();
});

test('any amounts in cents come to what their cents come to', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), (cents) => {
      const sum = cents.reduce((a, b) => a + b, 0);
      expect(Number(total(...cents.map((one) => (one / 100).toFixed(2))))).toBe(sum / 100);
    }),
  );
});
