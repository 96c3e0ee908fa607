import { expect, test } from 'vitest';
import { unwrap } from '../../../src/lib/reason/wrapper.ts';

/** A text without its greeting and its signature. */
function unwrapped(text: string) {
  const { start, end } = unwrap(text);
  return text.slice(start, end);
}

test.each([
  'Hello,',
  'Dear Anna,',
  'DEAR Anna:',
  '- Hi Bo!',
  '“Good morning Team,',
  'Hey folks and all.',
  'Dear Dr. Anna O’Neill–',
  'To whom it may concern:',
])('“%s” greets, and is no part of what is said', (greeting) =>
  expect(unwrapped(`${greeting} it broke, again.`)).toBe(' it broke, again.'),
);

test.each([
  'Hi it broke, again.', // Nobody is greeted.
  'Hello Anna left us, so it ends.',
  'The buyer said hello, and left.',
  'Bye! They said hi, and left.',
  'History, it broke.',
])('what goes on as a sentence greets nobody: %s', (text) => expect(unwrapped(text)).toBe(text));

test.each([
  'Regards',
  'Kind regards',
  'With kind regards,',
  'Thank you!',
  'Thanks, Anna',
  'Best wishes – Anna O’Neill, CEO (Contoso)',
  'Cheers, Anna +49 30 1234',
])('“%s” signs, and is no part of what is said', (signature) =>
  expect(unwrapped(`It broke. ${signature}`)).toBe('It broke. '),
);

test.each([
  'It broke, thanks to a bug', // What follows is no name.
  'It broke. Thanks, Anna from their team is told',
  'It broke, disregards Anna',
])('thanks within a sentence sign nothing: %s', (text) => expect(unwrapped(text)).toBe(text));
