import { map, onMount, type MapStore } from 'nanostores';
import type { StorageEvents } from './storage-events.ts';

export type EntriesStore = MapStore<Record<string, string | undefined>>;

/**
 * The stored entries whose keys begin with a prefix, under what follows it, undecoded. The store follows
 * other tabs and a return from the browser's cache. It writes when `setKey` is called and at no other
 * time: showing what is stored never changes it.
 */
export function entriesStore(
  storage: Record<string, string>,
  prefix: string,
  events: StorageEvents,
): EntriesStore {
  const $entries: EntriesStore = map(readEntries(storage, prefix));
  const show = $entries.setKey.bind($entries);
  const showAll = () => {
    const stored = readEntries(storage, prefix);
    if (!areSame($entries.value ?? {}, stored)) $entries.set(stored);
  };

  $entries.setKey = (key, value) => {
    if (value === undefined) Reflect.deleteProperty(storage, prefix + key);
    else storage[prefix + key] = value;
    show(key, value);
  };
  onMount($entries, () => {
    showAll();
    return events.listen((key) => {
      if (key === null) showAll();
      else if (key.startsWith(prefix)) show(key.slice(prefix.length), storage[key]);
    });
  });
  return $entries;
}

/** What is stored under keys that begin with a prefix, by what follows it. */
export const readEntries = (storage: Record<string, string>, prefix: string): Record<string, string> =>
  Object.fromEntries(keysUnder(storage, prefix).map((key) => [key, storage[prefix + key]!]));

/** What follows a prefix in the keys that begin with it. No value is read: there may be tens of thousands. */
export const keysUnder = (storage: Record<string, string>, prefix: string): string[] =>
  (Reflect.ownKeys(storage) as string[])
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));

function areSame(one: Record<string, unknown>, other: Record<string, unknown>): boolean {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}
