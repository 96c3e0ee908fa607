import { browserStorage } from '../storage/browser-storage.ts';
import { SCOPE } from '../storage/scope.ts';
import { tabStorage } from '../storage/session-storage.ts';
import { windowEvents } from '../storage/storage-events.ts';
import { FIRST, newCaseId } from './case-id.ts';
import * as stored from './cases-store.ts';
import { factKey, type Entries } from './keys.ts';
import type { FactName } from './facts.ts';
import type { CaseSummary } from './summary.ts';
import { forgetOld, openFirstRelease } from './first-release-store.ts';

const place = { local: browserStorage, session: tabStorage, scope: SCOPE, events: windowEvents };
const cases = stored.openCases(place);
openFirstRelease(place, cases.entriesOf(FIRST));

/** The id of the case that this tab works on; changed by `switchCase`. */
export const $caseId = cases.$caseId;

/** The entries of a case, undecoded; subscribe with `keys`, so that one change renders one thing. */
export const entriesOf = cases.entriesOf;

/** The constant to render before what is stored is known, on the server and while hydrating. */
export const NO_ENTRIES: Entries = {};

/** The entries of this tab's case as they are now. */
export const currentEntries = (): Entries => entriesOf($caseId.get()).get();

/** Keeps one entry of this tab's case; `undefined` removes it. */
export const setEntry = cases.setEntry;

/** Keeps one fact of this tab's case. An emptied one is kept as empty: a form then does not fall back to an old draft. */
export const setFact = (name: FactName, value: string): void => setEntry(factKey(name), value);

/** The cases of this browser, oldest first. */
export const listCases = (): CaseSummary[] => stored.listCases(place);

/** Makes this tab work on another case. */
export const switchCase = cases.switchCase;

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

/** Removes the draft of a kind of request where the first release kept it; returns what brings it back. */
export const forgetFirstRelease = (kind: string): (() => void) => forgetOld(place, `draft:${kind}/`);
