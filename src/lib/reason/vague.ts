import { EMPTY_WORDS, MEANINGFUL_WORDS, OFTEN_MISSPELT } from './vocabulary.ts';

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
      .flatMap((part) => (/:\/\/|@/.test(part) ? [] : part.split(/[(),;:={}"\/]+/)))
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
  /\b(?:buyer|customer|client|subscriber|user|company|organi[sz]ation)s?\b[^.!?]{0,60}?\b(?:no longer|doe?s ?n[o'’]t|not|never|stopped)\s+(?:needs?|needed|requires?|required|us(?:e|es|ed|ing))\s+(?:the|this|our|its?|their|any|subscription|product|service|agreement|licen[cs]es?|contract)\b/,
  /\bout of business\b|\b(?:stopped|ended|ends|ending|ceased)\s+(?:its |their |the )?business\b|\bbusiness (?:has )?(?:ended|stopped)\b/,
  /\b(?:no|not|without|never)\s+(?:\w+\s+)?(?:approv\w+|confirm\w*|support|interest|internet|progress|personnel|users|deal)\b|\bdid ?n[o'’]t (?:approve|confirm)\b/,
  /\b(?:has|had|have)\s+no\s+(?:\w+\s+)?(?:use|need|interest)\b|\bno longer has (?:a|any) (?:use|need)\b/,
  /\bshould (?:be|have been)\b[^.!?]{0,60}(?:\d|\bone\b)/,
  /\bno longer (?:offers?|provides?|sells?)\b|\b(?:removed|withdrawn) from (?:the |aws )?marketplace\b|\b(?:we|seller)(?: will| are| is)? discontinu/,
  /\b(?:was|is|were)(?: only| just)? (?:an? )?(?:internal )?test\b|\bnot as described\b|\bis obsolete\b/,
  /\b(?:account)\b[^.]{0,20}\b(?:was|were|is|has been) (?:terminated|deleted|closed|removed)\b|\b(?:terminated|deleted|closed) (?:its|their|the|the buyer's|the customer's) (?:aws )?account\b|\b(?:customer|buyer|client)['’]s (?:own )?(?:customer|client)\b/,
  /\b(?:longer|earlier|other|shorter) (?:contract|plan|term|product|services?|end date|account)\b/,
  /\b\d+\s*(?:months?|years?|users?|seats?|licen[cs]es?|units?|instances?|%|percent|eur|usd|gbp)/,
  /\bnot intended\b/,
  /\b(?:we|seller|vendor)\s+(?:will\s+)?(?:stop|end|retire|withdraw|remove)s?\s+(?:the|this|our)\s+(?:service|product|listing)\b/,
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
  const allowed = word.length >= 10 ? 2 : 1;
  for (const empty of OFTEN_MISSPELT) {
    if (Math.abs(empty.length - word.length) <= allowed && isWithin(word, empty, allowed)) return true;
  }
  return false;
}

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
  if (!b.startsWith(a.charAt(0))) return false;
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
