import { expect, test } from 'vitest';
import { isMashed } from '../../../src/lib/reason/mash.ts';

test.each([
  ['a few letters over and over', ['haha', 'asdasd', 'asdasda', 'lolol', 'xyxyxyx', 'abcabc']],
  ['one letter over and over', ['aa', 'xxx', 'zzzzzz', '??']],
  ['no vowel at all', ['sdfgh', 'bcdfg', 'xkcdf']],
  ['neighbours on a keyboard', ['asdf', 'qwer', 'fdsa', 'uiop', 'qwertz', 'yxcvb', 'poiu']],
  ['neighbours in the alphabet', ['abcd', 'efgh', 'dcba']],
])('%s are hit at random', (_, words) => {
  for (const word of words) expect(isMashed(word), word).toBe(true);
});

test.each([
  'merger',
  'was',
  'out',
  'dup',
  'a',
  'ab',
  'banana',
  'mississippi',
  'aws1234',
  'öäü',
  'xhahay',
  'tty1',
  'eel',
  'agree',
  'fed',
  'wörth',
])('“%s” is a word, or a code', (word) => expect(isMashed(word)).toBe(false));

test('three letters without a vowel are hit at random where they are neighbours only', () => {
  expect([isMashed('sdf'), isMashed('rtm'), isMashed('aws')]).toEqual([true, false, false]);
});
