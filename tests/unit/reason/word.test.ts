import { describe, expect, test } from 'vitest';
import { readWords, type Word } from '../../../src/lib/reason/word.ts';

const textsOf = (text: string) => readWords(text).map((word) => word.text);
const kindsOf = (text: string) => readWords(text).map(({ is }) => is);
const clausesOf = (text: string) => readWords(text).map(({ clause }) => clause);

test('a word has its place, its meaning and its clause', () => {
  expect(readWords('Please CANCEL, bankrupt')).toEqual([
    { text: 'please', is: 'empty', start: 0, end: 6, clause: 0 },
    { text: 'cancel', is: 'asked', start: 7, end: 13, clause: 0 },
    { text: 'bankrupt', is: 'said', start: 15, end: 23, clause: 1 },
  ] satisfies Word[]);
});

test.each([
  'now and/or later',
  'we (the buyer) left',
  'our non-prod system',
  'please c a n c e l now, they’ve left',
])('the place of a word is where it is written: %s', (text) => {
  for (const { text: word, start, end } of readWords(text))
    expect(text.slice(start, end).toLowerCase().replace(/[’ ]/g, '')).toBe(word);
});

describe('a mark that stands for itself begins a clause', () => {
  test.each([
    ['a comma', 'left, merged', [0, 1]],
    ['a point', 'left. merged', [0, 1]],
    ['a hyphen between spaces', 'left - merged', [0, 1]],
    ['a dash', 'left – merged', [0, 1]],
    ['brackets', 'left (merged) now', [0, 1, 2]],
    ['but no hyphen within a word', 'well-known', [0, 0]],
    ['but no quotation marks around a word', 'the “pilot” ended', [0, 0, 0]],
    ['but no apostrophe behind one', 'the buyers’ wish', [0, 0, 0]],
    ['but no letter or digit alone', 'plan B 7 ended', [0, 0, 0]],
  ])('%s', (_, text, clauses) => expect(clausesOf(text)).toEqual(clauses));
});

describe('what is no word is not read', () => {
  test.each([
    ['an ID', 'agmt-752jqvg74yo7k4h56cakk6396'],
    ['an ID without digits', 'offer-abcdefghijk'],
    ['an ID behind a mark', '#prod-abcdefghijk'],
    ['a code', 'AWS1234'],
    ['an address', 'https://example.com/cancel'],
    ['a mail address', 'anna@example.com'],
    ['numbers and days', '12 2026-05-03'],
  ])('%s', (_, text) => expect(textsOf(`merger ${text} pilot`)).toEqual(['merger', 'pilot']));

  test.each([
    ['with digits before', '2026解約', ['解約']],
    ['with digits behind', '解約2026', ['解約']],
  ])('but a word of another script is, %s', (_, text, words) => expect(textsOf(text)).toEqual(words));

  test('and so is one that only has the beginning of an ID within', () => {
    expect(textsOf('non-prod-like')).toEqual(['non', 'prod', 'like']);
  });
});

describe('single letters with spaces between them are one word', () => {
  test.each([
    ['alone', 'c a n c e l', ['cancel']],
    ['within a sentence', 'please c a n c e l it', ['please', 'cancel', 'it']],
    ['from four on', 'q u i t', ['quit']],
    ['three are letters', 'x y z', ['x', 'y', 'z']],
    ['a longer word before them is none', 'plan a b c d', ['plan', 'abcd']],
  ])('%s', (_, text, words) => expect(textsOf(text)).toEqual(words));
});

test.each([
  ['don’t', ['dont']],
  ["they've", ['theyve']],
  ['don’t-know', ['dont', 'know']],
  ['e\u0301te\u0301', ['e\u0301te\u0301']],
])(
  'an apostrophe joins the letters on both sides of it, and a mark over a letter belongs to it: %s',
  (text, words) => {
    expect(textsOf(text)).toEqual(words);
  },
);

test.each([
  ['pleeeease', 'please'],
  ['cancelll', 'cancel'],
  ['neeeeded', 'needed'],
])('a word that was drawn out is the one that was meant: %s', (written, meant) => {
  expect(textsOf(written)).toEqual([meant]);
});

test.each([
  ['a wish', 'terminate', 'asked'],
  ['a wish that is misspelt', 'cancle', 'asked'],
  ['courtesy', 'kindly', 'empty'],
  ['a single letter', 'q', 'empty'],
  ['keys that were hit at random', 'asdfgh', 'empty'],
  ['everything else', 'insolvency', 'said'],
])('a word carries a reason unless it is known to carry none: %s', (_, word, is) => {
  expect(kindsOf(word)).toEqual([is]);
});

test('words are read up to the sixtieth different one, however often they come', () => {
  const letters = [...'abcdefghijklmnopqrst'];
  const words = ['lo', 'mi', 'ra', 'vu'].flatMap((end) => letters.map((letter) => `${letter}ex${end}`));
  expect(textsOf(words.join(' '))).toEqual(words.slice(0, 60));
  expect(textsOf('merger '.repeat(100))).toHaveLength(100);
});
