import { currentEntries, setEntry } from '../case/store.ts';
import { LONGEST_NOTE, noteKeys } from './notes.ts';
import type { Identified } from './step-keys.ts';

/** Keeps a note at a step, under its id of today; an emptied one is kept as empty, so that one under a former id does not come back. */
export function setNote(guide: Identified, step: Identified, note: string): void {
  const [key, ...former] = noteKeys(guide, step);
  const isFormer = former.some((one) => currentEntries()[one] !== undefined);
  setEntry(key!, note || isFormer ? note.slice(0, LONGEST_NOTE) : undefined);
}
