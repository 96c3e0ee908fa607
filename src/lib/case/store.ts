import { persistentMap, setPersistentEngine, windowPersistentEvents } from '@nanostores/persistent';
import { atom, type MapStore } from 'nanostores';
import { browserStorage } from '../storage/browser-storage.ts';
import type { Entries } from './keys.ts';

if (typeof window !== 'undefined') setPersistentEngine(browserStorage, windowPersistentEvents);

const FIRST = 'first';
const maps = new Map<string, MapStore<Record<string, string | undefined>>>();

/** The id of the case that this tab works on. */
export const $caseId = atom(FIRST);

/** The entries of a case, undecoded; subscribe with `keys`, so that one change renders one thing. */
export function entriesOf(caseId: string): MapStore<Record<string, string | undefined>> {
  let map = maps.get(caseId);
  if (!map) {
    map = persistentMap(`clean-exit:case:${caseId}:`, {});
    maps.set(caseId, map);
  }
  return map;
}

/** The constant to render before what is stored is known, on the server and while hydrating. */
export const NO_ENTRIES: Entries = {};

/** The entries of this tab's case as they are now. */
export const currentEntries = (): Entries => entriesOf($caseId.get()).get();

/** Keeps one entry of this tab's case; `undefined` removes it. */
export const setEntry = (key: string, value: string | undefined): void =>
  entriesOf($caseId.get()).setKey(key, value);
