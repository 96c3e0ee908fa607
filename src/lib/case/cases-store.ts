import { atom, type WritableAtom } from 'nanostores';
import { entriesStore, readEntries, type EntriesStore } from '../storage/entries-store.ts';
import type { StorageEvents } from '../storage/storage-events.ts';
import { FIRST, isCaseId } from './case-id.ts';
import { summariseCases, type CaseSummary } from './summary.ts';

/** Where cases are kept: for all tabs, for this tab, and under which scope. */
export interface Place {
  local: Record<string, string>;
  session: Record<string, string>;
  scope: string;
  events: StorageEvents;
}

/** How the keys of a case begin, or those of all cases: `clean-exit:case:first:`. */
export const caseKey = (scope: string, id?: string): string =>
  `${scope}case:${id === undefined ? '' : `${id}:`}`;

/** The cases as one tab sees them. */
export interface Cases {
  $caseId: WritableAtom<string>;
  entriesOf(caseId: string): EntriesStore;
  setEntry(key: string, value: string | undefined): void;
  listCases(): CaseSummary[];
  /** Makes this tab work on another case. */
  switchCase(id: string): void;
  /** Deletes a case; a tab that was in it goes to the newest one that is not put away. Returns what brings it back. */
  deleteCase(id: string): () => void;
}

/**
 * Opens the cases for one tab. A tab works on the case that it was given or has written to, through
 * reloads; another one begins with the case that was last used anywhere (`<scope>last-case`). A tab that
 * only shows a case is tied to it (`<scope>tab-case`, for this tab only) when another tab turns to another.
 */
export function openCases({ local, session, scope, events }: Place): Cases {
  const prefix = caseKey(scope);
  const [tabKey, lastKey] = [`${scope}tab-case`, `${scope}last-case`];
  const stores = new Map<string, EntriesStore>();
  const listCases = () => summariseCases(readEntries(local, prefix));
  const $caseId = atom(chooseCase([session[tabKey], local[lastKey]], listCases()));

  const entriesOf = (id: string) => {
    const store = stores.get(id) ?? entriesStore(local, caseKey(scope, id), events);
    stores.set(id, store);
    return store;
  };
  const use = (id: string) => {
    session[tabKey] = id;
    if ((local[lastKey] ?? FIRST) !== id) local[lastKey] = id;
    if ($caseId.get() !== id) $caseId.set(id);
  };
  events.listen((key) => {
    if (key === lastKey) session[tabKey] = $caseId.get();
    if (key === null) $caseId.set(chooseCase([session[tabKey], local[lastKey]], listCases()));
  });

  return {
    $caseId,
    entriesOf,
    listCases,
    switchCase: use,
    setEntry(key, value) {
      const id = $caseId.get();
      use(id);
      entriesOf(id).setKey(key, value);
    },
    deleteCase(id) {
      const bringBack = clearEntries(entriesOf(id));
      if ($caseId.get() !== id) return bringBack;
      const next = listCases().findLast((one) => one.id !== id && !one.archived)?.id ?? FIRST;
      use(next);
      return () => {
        bringBack();
        if ($caseId.get() === next) use(id);
      };
    },
  };
}

/**
 * Removes entries, all or those named, and returns what brings them back, except for those that were
 * given again in between.
 */
export function clearEntries($entries: EntriesStore, keys = Object.keys($entries.get())): () => void {
  const before = $entries.get();
  for (const key of keys) $entries.setKey(key, undefined);
  return () => {
    for (const key of keys) {
      if ($entries.get()[key] === undefined) $entries.setKey(key, before[key]);
    }
  };
}

const chooseCase = (wanted: (string | undefined)[], cases: CaseSummary[]): string =>
  wanted.find((id) => id !== undefined && isCaseId(id) && cases.some((one) => one.id === id)) ?? FIRST;
