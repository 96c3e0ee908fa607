import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stem, stemsOf, wordsOf } from '../../../src/lib/search/stem.ts';

test.each([
  ['cancel', 'cancels', 'cancelled', 'canceling', 'cancellation'],
  ['approve', 'approved', 'approval', 'approving'],
  ['adjust', 'adjusts', 'adjusted', 'adjustment', 'adjustments'],
  ['deny', 'denied'],
  ['bill', 'billing', 'billed', 'bills'],
])('the forms of %s have one stem', (...forms) => {
  expect(new Set(forms.map(stem)).size).toBe(1);
});

test.each([
  ['refund', 'reason'],
  ['account', 'accept'],
  ['AWS003', 'AWS005'],
])('%s and %s have stems of their own', (a, b) => {
  expect(stem(a)).not.toBe(stem(b));
});

test('words that carry no meaning are left out; capitals, accents and marks do not count', () => {
  expect(wordsOf('How do I CANCEL the agréement?')).toEqual(['cancel', 'agreement']);
  expect(wordsOf('I don’t want it')).toEqual([]);
});

test('any text can be read, in the same way each time, and has no empty stem', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(stemsOf(text)).not.toContain('');
      expect(stemsOf(`  ${text.toUpperCase()} `).length).toBe(stemsOf(text.toUpperCase()).length);
    }),
  );
});
