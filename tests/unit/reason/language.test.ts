import { expect, test } from 'vitest';
import { isEnglish } from '../../../src/lib/reason/language.ts';
import { readWords } from '../../../src/lib/reason/word.ts';

test.each([
  ['a word that only English has, among others', 'Ostaja lopetti the sopimuksen', true],
  ['the last of these words', 'after sopimuksen loppua ostaja lopetti', true],
  ['a letter of such a word alone', 'Ostaja h lopetti sopimuksen', false],
  ['words of which half are known', 'cancel Vertrag please Kunde', true],
  ['words of which fewer than half are known', 'cancel Vertrag Kunde', false],
  ['words that name a cause, which are known too', 'merger Vertrag', true],
  ['words that are all unknown', 'Ostaja lopetti sopimuksen', false],
])('a text can be judged if it is English, as far as one can tell: %s', (_, text, english) => {
  expect(isEnglish(readWords(text))).toBe(english);
});
