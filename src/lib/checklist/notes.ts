import type { Entries } from '../case/keys.ts';
import { stepKeys, type Identified } from './step-keys.ts';

/** The longest note at a step: characters. */
export const LONGEST_NOTE = 2000;

/** The keys under which a step may have a note: first the one of today, then those of former ids. */
export const noteKeys = (guide: Identified, step: Identified): string[] =>
  stepKeys(guide, step).map((key) => key.replace('step', 'note'));

/** What the reader noted at a step; empty where there is nothing. */
export const noteIn = (entries: Entries, guide: Identified, step: Identified): string =>
  noteKeys(guide, step)
    .map((key) => entries[key])
    .find((note) => note !== undefined) ?? '';
