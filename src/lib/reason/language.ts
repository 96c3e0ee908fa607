import { isEnglishCause } from './cause.ts';
import type { Word } from './word.ts';

/** English words that hardly any other language has. */
const ENGLISH = new Set(
  'the and with from has have our their its they this that because please not were been which your you by after'.split(
    ' ',
  ),
);

/** Whether words can be judged: they are English, as far as one can tell, and not of a language that is unknown here. */
export function isEnglish(words: readonly Word[]): boolean {
  if (words.some(({ text }) => ENGLISH.has(text))) return true;
  const known = words.filter(({ text, is }) => is !== 'said' || isEnglishCause(text)).length;
  return known * 2 >= words.length;
}
