import { EMPTY_WORDS, MEANINGFUL_WORDS } from './vocabulary.ts';

/** Beyond so many different words a text is taken to say something; it also bounds the work. */
const MOST_WORDS = 60;

/**
 * Whether a normalised text asks for a cancellation without giving a reason: it consists of nothing but
 * words that say that, when, and politely. Small misspellings of such words are seen through. Text in
 * other languages is never vague: its words are unknown here, and the unknown counts as a reason.
 */
export function isVague(text: string): boolean {
  const lower = joinSpacedLetters(text.toLowerCase());
  if (STATES_A_FACT.some((pattern) => pattern.test(lower))) return false;
  const words = new Set(
    lower
      .split(' ')
      .filter((part) => !isIdentifier(part))
      .join(' ')
      .replace(/['’`´]/g, '')
      .match(/[\p{L}\p{M}]+/gu) ?? [],
  );
  if (words.size > MOST_WORDS) return false;
  for (const word of words) if (!isEmptyWord(word)) return false;
  return true;
}

/** IDs, addresses, dates and numbers name the thing, not the reason. Text of other scripts is not taken for one. */
const isIdentifier = (part: string): boolean =>
  /^[\x21-\x7e]+$/.test(part) && (/[\d@]|:\/\//.test(part) || /^\W?(?:agmt|offer|prod|acr|ba)-/.test(part));

/** Short sentences of empty words that still state who no longer uses what, or that it was a test. */
const STATES_A_FACT = [
  /\b(?:buyer|customer|client|subscriber|user|company|organi[sz]ation)s?\b[^.!?]{0,60}?\b(?:no longer|doe?s ?n[o'’]t|not|never|stopped)\s+(?:needs?|needed|requires?|required|us(?:e|es|ed|ing))\s+(?:the|this|our|its?|their|any)\b/,
  /\b(?:no longer|not)\s+(?:needed|required)\s+by\s+(?:the\s+)?(?:buyer|customer|client|subscriber)\b/,
  /\b(?:test|sample|dummy|demo)\s+(?:agreement|contract|purchase|subscription|order|offer|account|listing)\b/,
  /\bend[- ](?:customer|client|user)s?\b/,
  /\b(?:duplicate|double|second)\s+(?:agreement|contract|purchase|subscription|order|offer)\b/,
];

/** Single letters with spaces between them are read as the word that they spell. */
const joinSpacedLetters = (text: string): string =>
  text.replace(/(?<!\S)(?:\p{L} ){3,}\p{L}(?!\S)/gu, (spelt) => spelt.replaceAll(' ', ''));

function isEmptyWord(word: string): boolean {
  if (MEANINGFUL_WORDS.has(word)) return false;
  if (EMPTY_WORDS.has(word) || word.length === 1 || isMashed(word)) return true;
  // Only Latin letters have misspellings of these words; umlauts and the like are another language's.
  if (!/^[a-z]{5,16}$/.test(word)) return false;
  const allowed = word.length >= 8 ? 2 : 1;
  for (const empty of LONG_EMPTY_WORDS) {
    if (Math.abs(empty.length - word.length) <= allowed && isWithin(word, empty, allowed)) return true;
  }
  return false;
}

/** Words of fewer letters are too easily something else. */
const LONG_EMPTY_WORDS = [...EMPTY_WORDS].filter((word) => word.length >= 5);

const KEYBOARD_ROWS = [
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
  'abcdefghijklmnopqrstuvwxyz',
];

/** Keys hit at random: neighbours on the keyboard, one letter over and over, or no vowel at all. */
function isMashed(word: string): boolean {
  if (/^(.{1,3})\1+.?$/.test(word) && word.length >= 4) return true;
  if (/^(.)\1+$/.test(word)) return true;
  if (!/^[a-z]+$/.test(word) || word.length < 3) return false;
  const hasVowel = /[aeiouy]/.test(word);
  if (!hasVowel && word.length >= 5) return true;
  if (hasVowel && word.length === 3) return false;
  return KEYBOARD_ROWS.some((row) => row.includes(word) || [...row].toReversed().join('').includes(word));
}

/** Whether one word becomes the other by at most so many edits: a letter more, less, other, or two swapped. */
function isWithin(a: string, b: string, most: number): boolean {
  // A misspelling keeps its first letter almost always; asking for it keeps unlike words apart.
  if (a[0] !== b[0]) return false;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let edits = Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + cost);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        edits = Math.min(edits, before[column - 2]! + 1);
      }
      current.push(edits);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length]! <= most;
}
