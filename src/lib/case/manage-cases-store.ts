import { entriesStore, readEntries, type EntriesStore } from '../storage/entries-store.ts';
import { FIRST } from './case-id.ts';
import { caseKey, withUndo, type Cases, type Place } from './cases-store.ts';
import type { Entries } from './keys.ts';
import { entriesByCase, summariseCases, type CaseSummary } from './summary.ts';

/** The cases that are stored, oldest first. */
export const listCases = ({ local, scope }: Place): CaseSummary[] =>
  summariseCases(readEntries(local, caseKey(scope)));

/** The cases that are stored, oldest first, with the entries of each: all of it read once. */
export function readCases({ local, scope }: Place): {
  cases: CaseSummary[];
  entriesOf: (id: string) => Entries;
} {
  const stored = readEntries(local, caseKey(scope));
  const entries = entriesByCase(stored);
  return { cases: summariseCases(stored), entriesOf: (id) => entries.get(id) ?? {} };
}

/**
 * Deletes a case, with what this tab keeps of it; a tab that was in it goes to the newest one that is not put away. Returns what brings
 * it back, and this tab to it, unless the tab has turned to another case since.
 */
export function deleteCase(place: Place, cases: Cases, id: string): () => void {
  const ofTab = entriesStore(place.session, caseKey(place.scope, id), place.events);
  const undos = [cases.entriesOf(id), ofTab].map((entries) => clearEntries(entries));
  const bringBack = () => undos.forEach((undo) => undo());
  if (cases.$caseId.get() !== id) return bringBack;
  const next = listCases(place).findLast((one) => one.id !== id && !one.archived)?.id ?? FIRST;
  cases.switchCase(next);
  return () => {
    bringBack();
    if (cases.$caseId.get() === next) cases.switchCase(id);
  };
}

/** Removes all entries; returns what brings back those that were not given again in between. */
const clearEntries = ($entries: EntriesStore): (() => void) =>
  withUndo($entries, () => {
    for (const key in $entries.get()) $entries.setKey(key, undefined);
  });
