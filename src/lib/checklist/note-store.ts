import { setEntry } from '../case/store.ts';
import { LONGEST_NOTE, noteKeys } from './notes.ts';
import type { Identified } from './step-keys.ts';

/** Keeps a note at a step, under its id of today alone: one under a former id does not come back. An emptied one is not kept. */
export function setNote(guide: Identified, step: Identified, note: string): void {
  const [key, ...formerKeys] = noteKeys(guide, step);
  setEntry(key!, note.slice(0, LONGEST_NOTE) || undefined);
  for (const one of formerKeys) setEntry(one, undefined);
}
