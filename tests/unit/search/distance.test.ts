import fc from 'fast-check';
import { expect, test } from 'vitest';
import { corrections, distance } from '../../../src/lib/search/distance.ts';

test.each([
  ['cancel', 'cancel', 0],
  ['cancle', 'cancel', 1],
  ['refnd', 'refund', 1],
  ['refuund', 'refund', 1],
  ['refend', 'refund', 1],
  ['', 'abc', 3],
])('from %s to %s are %i changes', (a, b, changes) => {
  expect(distance(a, b)).toBe(changes);
});

test('a distance is the same both ways, none only between equal words, and at most the longer word', () => {
  const word = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const away = distance(a, b);
      expect(away).toBe(distance(b, a));
      expect(away === 0).toBe(a === b);
      expect(away).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      expect(away).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});

test('two letters that were swapped anywhere in a word are mended', () => {
  const known = ['adjustment', 'subscription', 'agreement'];
  fc.assert(
    fc.property(fc.constantFrom(...known), fc.nat({ max: 7 }), (word, at) => {
      const typed = word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
      expect(corrections(typed, known)).toContain(word);
    }),
  );
});

test('a word that is written as it sounds is mended', () => {
  expect(corrections('quicksite', ['quicksight', 'invoice'])).toEqual(['quicksight']);
  expect(corrections('biling', ['billing', 'filled'])).toEqual(['billing']);
});

test('short words and codes are never mended, and no word becomes a code', () => {
  expect(corrections('bil', ['bill'])).toEqual([]);
  expect(corrections('aws005', ['aws003'])).toEqual([]);
  expect(corrections('awsoo', ['aws00'])).toEqual([]);
});

test('a word of four to six letters may have one slip, a longer one two', () => {
  expect(corrections('bilk', ['bill'])).toEqual(['bill']);
  expect(corrections('refxnx', ['refund'])).toEqual([]);
  expect(corrections('refnd', ['refund'])).toEqual(['refund']);
  expect(corrections('ixvxice', ['invoice'])).toEqual(['invoice']);
  expect(corrections('adjxstmxnt', ['adjustment'])).toEqual(['adjustment']);
});

test('of several words the nearest are meant, all that are just as near', () => {
  expect(corrections('adjustmant', ['adjustmonts', 'adjustment', 'adjustmxxt'])).toEqual(['adjustment']);
  expect(corrections('bilx', ['bild', 'bilt'])).toEqual(['bild', 'bilt']);
});

test('a word of two letters is nobody’s correction, one of three may be', () => {
  expect(corrections('aabb', ['ab'])).toEqual([]);
  expect(corrections('aabbc', ['abc'])).toEqual(['abc']);
});

// Each word sounds like what was typed; the one beside it is a letter away.
test.each([
  ['graf', 'graph', 'grab'],
  ['thou', 'though', 'shou'],
  ['site', 'sight', 'sits'],
  ['tiket', 'ticket', 'tikex'],
  ['invoic', 'invoice', 'invoix'],
  ['setle', 'settle', 'setlx'],
])('%s is heard as %s, and not as %s', (typed, meant, other) => {
  expect(corrections(typed, [other, meant])).toEqual([meant]);
});

test('only the last e of a word is silent', () => {
  expect(corrections('sevn', ['seven', 'sevu'])).toEqual(['seven', 'sevu']);
});
