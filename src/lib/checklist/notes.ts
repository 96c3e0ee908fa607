import type { Entries } from '../case/keys.ts';
import { stepKeys, type Identified } from './step-keys.ts';

/** The longest note at a step: characters. */
export const LONGEST_NOTE = 2000;

/** The keys under which a step may have a note: first the one of today, then those of former ids. */
export const noteKeys = (guide: Identified, step: Identified): string[] =>
  stepKeys(guide, step).map((key) => key.replace('step', 'note'));

/**
 * What the reader noted at a step; empty where there is nothing. What an older page noted under a former id since stands below what
 * stands under that of today, each line once.
 */
export const noteIn = (entries: Entries, guide: Identified, step: Identified): string =>
  noteUnder(entries, noteKeys(guide, step));

/** The notes under these keys as one. */
export const noteUnder = (entries: Entries, keys: readonly string[]): string =>
  keys.reduce((note, key) => joinNotes(note, entries[key] ?? ''), '');

/** Two notes, one below the other; of the second only the lines that the first has not. */
export function joinNotes(note: string, other: string): string {
  const [lines, others] = [note, other].map((one) => (one === '' ? [] : one.split('\n'))) as [
    string[],
    string[],
  ];
  return [...lines, ...others.filter((line) => !lines.includes(line))].join('\n');
}
