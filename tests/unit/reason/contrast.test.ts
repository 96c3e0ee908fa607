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
  ['agreed on one year, but, the term was three', 'but, the term was'],
  [
    'but one two three four five six seven eight nine ten eleven was',
    'but one two three four five six seven eight nine ten eleven was',
  ],
  ['but unlike us it has ten', 'but unlike us it has'],
  ['but as we know it has ten', 'but as we know it has'],
  ['but likely it was ten', 'but likely it was'],
])('in “%s” one thing is set against another: “%s”', (text, words) => {
  expect(contrast(text)).toBe(words);
});

test.each([
  'cancel it but please',
  'cancel it, but we want it now and it is late',
  'button was rebutted',
  'it is what it was',
  'but then. One. Two is three',
  'it is late, but tomorrow', // What is said before it is not set against anything.
  'late is but one',
  'but it is to end',
  'but one two three four five six seven eight nine ten eleven twelve was', // Too far from it.
  'the debut was late',
  'but this month',
  'but islands',
])('in “%s” nothing is', (text) => expect(contrast(text)).toBeUndefined());
