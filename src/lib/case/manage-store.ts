import { FIRST } from './case-id.ts';
import * as stored from './manage-cases-store.ts';
import { newCaseId } from './new-case-id.ts';
import type { FactName, FactTexts } from './facts.ts';
import { forgetOld } from './first-release-store.ts';
import { factKey } from './keys.ts';
import { encodeOrigin, originKey } from './origin.ts';
import { $caseId, cases, currentEntries, entriesOf, place, setEntry, switchCase } from './store.ts';
import type { CaseSummary } from './summary.ts';

/** The cases of this browser, oldest first. */
export const listCases = (): CaseSummary[] => stored.listCases(place);

/** The cases of this browser, oldest first, with the entries of each as they are now. */
export const readCases = () => stored.readCases(place);

/** Begins a new case in this tab and returns its id. */
export function createCase(name = ''): string {
  const id = newCaseId();
  entriesOf(id).setKey('created', new Date().toISOString());
  renameCase(id, name);
  switchCase(id);
  return id;
}

/** Gives a case a name; an empty one is taken away. */
export const renameCase = (id: string, name: string): void =>
  entriesOf(id).setKey('name', name.trim() || undefined);

/** Copies a case with everything in it into a new one of that name, on which this tab works from then on; returns its id. */
export function duplicateCase(id: string, name: string): string {
  const before = Object.entries(entriesOf(id).get());
  const copy = createCase(name);
  for (const [key, value] of before) if (!OF_ITSELF.includes(key)) setEntry(key, value);
  return copy;
}

/** What belongs to one case and to no copy of it. */
const OF_ITSELF = ['name', 'created', 'archived', 'carried-as'];

/** Puts a case away, or with `false` back among the others. Nothing of it changes. */
export const archiveCase = (id: string, archived = true): void =>
  entriesOf(id).setKey('archived', archived ? new Date().toISOString() : undefined);

/**
 * Deletes a case with everything in it, the first one with what the first release kept; this tab goes to
 * another if it was in it. Returns what brings all of it back.
 */
export function deleteCase(id: string): () => void {
  const remember = id === FIRST ? forgetOld(place, '') : () => undefined;
  const bringBack = stored.deleteCase(place, cases, id);
  return () => {
    remember();
    bringBack();
  };
}

/** Keeps facts that came with a link as a case of their own, on which this tab works from then on. Returns what takes it away, and leads back. */
export function keepAsCase(name: string, facts: FactTexts): () => void {
  const before = $caseId.get();
  const id = createCase(name);
  keepFacts(id, facts);
  return () => {
    deleteCase(id);
    switchCase(before);
  };
}

/** Keeps facts that came with a link in a case, on which this tab works from then on. Returns what brings back what was there. */
export function keepFacts(id: string, facts: FactTexts): () => void {
  switchCase(id);
  const before = currentEntries();
  const keys = Object.entries(facts).flatMap(([name, value]) => {
    const [fact, origin] = [factKey(name), originKey(name as FactName)];
    // What was here already did not come with the link.
    if (before[fact] !== value) setEntry(origin, encodeOrigin('link', value));
    setEntry(fact, value);
    return [fact, origin];
  });
  return () => {
    for (const key of keys) entriesOf(id).setKey(key, before[key]);
  };
}
