import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stem, stemsOf, wordsOf } from '../../../src/lib/search/stem.ts';

test.each([
  ['cancel', 'cancels', 'cancelled', 'canceling', 'cancellation'],
  ['approve', 'approved', 'approval', 'approving'],
  ['adjust', 'adjusts', 'adjusted', 'adjustment', 'adjustments'],
  ['deny', 'denied'],
  ['connect', 'connection', 'connections'],
  ['procedure', 'procedures'],
  ['terminate', 'terminates'],
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

test.each([
  ['abcd1ed', 'abcd1ed'],
  ['fiesta', 'fiesta'],
  ['used', 'used'],
  ['ends', 'end'],
  ['ask', 'ask'],
  ['account', 'account'],
  ['cancelled', 'cancel'],
])(
  'the stem of %s is %s: no ending within a word, none of a code, and none that leaves less than four letters',
  (word, expected) => {
    expect(stem(word)).toBe(expected);
  },
);

test('words of every row of the list say nothing', () => {
  expect(wordsOf('some cant about any the their been having at please')).toEqual(['having']);
});
