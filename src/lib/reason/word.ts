import type { Span } from './finding.ts';
import { isMashed } from './mash.ts';
import { correct } from './misspelling.ts';
import { ASKED, EMPTY_WORDS } from './vocabulary.ts';

/** A word in its place, as it is meant: in small letters, without apostrophes. */
export interface Word extends Span {
  text: string;
  /** `asked`: what is to be done; `empty`: carries no reason either; `said`: everything else. */
  is: 'asked' | 'empty' | 'said';
  /** The number of its clause, from one mark to the next. */
  clause: number;
}

/** Beyond so many different words a text is taken to say something; it also bounds the work. */
const MOST_WORDS = 60;

const PIECE = /[^\s(),;:={}"/.!?–—]+|[(),;:.!?–—]/g;
const LETTERS = /(?:\p{L} )+\p{L}|[\p{L}\p{M}]+(?:['’`´][\p{L}\p{M}]+)*/gu;

/** The words of a normalised text, up to the sixtieth different one. IDs, addresses and numbers are none. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  const meanings = new Map<string, Pick<Word, 'text' | 'is'>>();
  let clause = 0;
  for (const { index, 0: part } of joined(text)) {
    if (/^[^\p{L}\d]$/u.test(part)) clause++;
    for (const { index: within, 0: written } of isIdentifier(part) ? [] : part.matchAll(LETTERS)) {
      const meaning = meanings.get(written) ?? read(written);
      meanings.set(written, meaning);
      const start = index + within;
      words.push({ ...meaning, start, end: start + written.length, clause });
    }
    if (meanings.size >= MOST_WORDS) break;
  }
  return words;
}

/** The pieces of a text between spaces and marks; single letters with spaces between them are one piece. */
function* joined(text: string): Generator<{ index: number; 0: string }> {
  for (const match of text.matchAll(/(?:\p{L} ){3,30}\p{L}(?!\S)|\S+/gu)) {
    const { index, 0: part } = match;
    if (/:\/\/|@/.test(part)) continue;
    if (part.includes(' ')) yield { index, 0: part };
    else for (const piece of part.matchAll(PIECE)) yield { index: index + piece.index, 0: piece[0] };
  }
}

/** IDs, dates and numbers name the thing, not the reason. Text of other scripts is not taken for one. */
const isIdentifier = (part: string): boolean =>
  /^[\x21-\x7e]+$/.test(part) && (/\d/.test(part) || /^\W?(?:agmt|offer|prod|acr|ba)-/.test(part));

function read(written: string): Pick<Word, 'text' | 'is'> {
  const text = written.toLowerCase().replace(/['’`´ ]/g, '');
  const meant = unstretched(text).find((one) => EMPTY_WORDS.has(one)) ?? correct(text);
  if (meant !== undefined) return { text: meant, is: ASKED.has(meant) ? 'asked' : 'empty' };
  return { text, is: /^[a-z]$/.test(text) || isMashed(text) ? 'empty' : 'said' };
}

/** What a word may be that was drawn out: “pleeease”. */
const unstretched = (text: string): string[] =>
  /(.)\1\1/.test(text) ? [text, text.replace(/(.)\1\1+/g, '$1'), text.replace(/(.)\1\1+/g, '$1$1')] : [text];
