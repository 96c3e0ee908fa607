import { expect, test } from 'vitest';
import { meaningsOf, unitsOf, vocabularyOf } from '../../../src/lib/search/meaning.ts';

const vocabulary = vocabularyOf(
  ['Cancel the agreement', 'Adjustment of a bill'],
  [
    ['refund', 'money back', 'back'],
    ['portal', 'seller management portal'],
  ],
);
/** What a typed text may stand for, as plain objects. */
const read = (typed: string) => meaningsOf(typed, vocabulary).map((one) => Object.fromEntries(one));

test('a vocabulary has the words of all texts and synonyms, and the phrases from the longest on', () => {
  expect([...vocabulary.words].toSorted()).toEqual(
    'adjustment agreement back bill cancel management money portal refund seller'.split(' '),
  );
  expect(vocabulary.stems.has('adjust')).toBe(true);
  expect(vocabulary.phrases.map(({ length }) => length)).toEqual([3, 2]);
});

test('a word that is known means itself, in each of its forms, and what means the same by four fifths', () => {
  expect(read('cancelled agreement')).toEqual([{ cancel: 1 }, { agre: 1 }]);
  expect(read('refunds')).toEqual([{ refund: 1, 'money back': 0.8, back: 0.8 }]);
});

test('a phrase is one word, and the longest that fits is meant', () => {
  expect(read('money back bill')).toHaveLength(2);
  expect(read('seller management portal')).toHaveLength(1);
  expect(read('management portal')).toHaveLength(2);
});

test('a word that nobody knows may be the beginning of one, from three letters on, or else mistyped', () => {
  expect(read('adj')).toEqual([{ adj: 1, adjust: 0.75 }]);
  expect(read('ad')).toEqual([{ ad: 1 }]);
  expect(read('cancxl')).toEqual([{ cancxl: 1, cancel: 0.85 }]);
});

test('the beginning of a word is not corrected to another one', () => {
  const near = vocabularyOf(['harbour', 'carbo'], []);
  expect([...meaningsOf('harbo', near)[0]!]).toEqual([
    ['harbo', 1],
    ['harbour', 0.75],
  ]);
});

test('a text has the stems of its words and the phrases in it', () => {
  expect([...unitsOf('Get the money back', vocabulary)]).toEqual(['get', 'money', 'back', 'money back']);
  expect([...unitsOf('Back: money', vocabulary)]).toEqual(['back', 'money']);
});
