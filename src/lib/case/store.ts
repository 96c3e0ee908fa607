import { browserStorage } from '../storage/browser-storage.ts';
import { SCOPE } from '../storage/scope.ts';
import { tabStorage } from '../storage/session-storage.ts';
import { windowEvents } from '../storage/storage-events.ts';
import { FIRST } from './case-id.ts';
import { openCases } from './cases-store.ts';
import { factKey, type Entries } from './keys.ts';
import type { FactName } from './facts.ts';
import { forgetOld, openFirstRelease } from './first-release-store.ts';

/** Where this browser keeps cases, for the module that manages them. */
export const place = { local: browserStorage, session: tabStorage, scope: SCOPE, events: windowEvents };
/** The cases as this tab sees them. */
export const cases = openCases(place);
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

/** Makes this tab work on another case. */
export const switchCase = cases.switchCase;

/** Removes the draft of a kind of request where the first release kept it; returns what brings it back. */
export const forgetFirstRelease = (kind: string): (() => void) => forgetOld(place, `draft:${kind}/`);
