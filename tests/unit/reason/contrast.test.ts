import { expect, test } from 'vitest';
import { findContrast } from '../../../src/lib/reason/contrast.ts';
import { readWords } from '../../../src/lib/reason/word.ts';

const contrast = (text: string) => {
  const found = findContrast(readWords(text));
  return found && text.slice(found.start, found.end);
};

test.each([
  ['agreed on one year but the term was three', 'but the term was'],
  ['it works, however nobody has it', 'however nobody has'],
  ['three seats instead of five', 'instead of'],
  ['seats rather than hours', 'rather than'],
  ['it should have been five', 'should have'],
])('in “%s” one thing is set against another: “%s”', (text, words) => {
  expect(contrast(text)).toBe(words);
});

test.each([
  'cancel it but please',
  'cancel it, but we want it now and it is late',
  'button was rebutted',
  'it is what it was',
  'but then. One. Two is three',
])('in “%s” nothing is', (text) => expect(contrast(text)).toBeUndefined());
