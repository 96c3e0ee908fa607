import { atom, type WritableAtom } from 'nanostores';
import { entriesStore, keysUnder, type EntriesStore } from '../storage/entries-store.ts';
import type { StorageEvents } from '../storage/storage-events.ts';
import { FIRST, isCaseId } from './case-id.ts';

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
  /** The case that this tab works on. */
  $caseId: WritableAtom<string>;
  entriesOf(caseId: string): EntriesStore;
  /** Keeps one entry of this tab's case; `undefined` removes it. */
  setEntry(key: string, value: string | undefined): void;
  /** Makes this tab work on another case. */
  switchCase(id: string): void;
}

/**
 * Opens the cases for one tab. A tab works on the case that it was given or has written to, through
 * reloads; another one begins with the case that was last used anywhere (`<scope>last-case`). A tab that
 * only shows a case is tied to it (`<scope>tab-case`, for this tab only) when another tab turns to another.
 */
export function openCases({ local, session, scope, events }: Place): Cases {
  const [tabKey, lastKey] = [`${scope}tab-case`, `${scope}last-case`];
  const stores = new Map<string, EntriesStore>();
  const isThere = (id = '') => isCaseId(id) && keysUnder(local, caseKey(scope, id)).length > 0;
  const choose = () => [session[tabKey], local[lastKey]].find((id) => id === FIRST || isThere(id)) ?? FIRST;
  const $caseId = atom(choose());

  const entriesOf = (id: string) => {
    const store = stores.get(id) ?? entriesStore(local, caseKey(scope, id), events);
    stores.set(id, store);
    return store;
  };
  const switchCase = (id: string) => {
    session[tabKey] = id;
    if ((local[lastKey] ?? FIRST) !== id) local[lastKey] = id;
    $caseId.set(id);
  };
  events.listen((key) => {
    if (key === lastKey) session[tabKey] = $caseId.get();
    if (key === null) $caseId.set(choose());
  });

  return {
    $caseId,
    entriesOf,
    switchCase,
    setEntry(key, value) {
      const id = $caseId.get();
      switchCase(id);
      entriesOf(id).setKey(key, value);
    },
  };
}

/**
 * Does something to entries and returns what brings back all that it changed, except for what was given again in between. What was
 * said of a step and when go together.
 */
export function withUndo($entries: EntriesStore, act: () => void): () => void {
  const before = $entries.get();
  act();
  const after = $entries.get();
  return () => {
    const now = $entries.get();
    const isAsLeft = (key: string) => now[key] === after[key];
    // What was not changed is given what it has, which writes nothing.
    for (const key in { ...before, ...after })
      if (['step', 'time'].every((part) => isAsLeft(key.replace(/^(?:step|time)/, part))))
        $entries.setKey(key, before[key]);
  };
}
