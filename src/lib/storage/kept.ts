import { keysUnder } from './entries-store.ts';

/** The key under which the theme is kept, by the name that Starlight gives it. */
const THEME = 'starlight-theme';
/** What the first release kept had no scope, wherever the site stood. */
const OLD = /^clean-exit:(?:(?:step|unreadable|draft):|last-guide$|last-request$)/;

/** Whether a key is one of the site with this scope (`scope.ts`), and not one of another copy of it on the same origin. */
export function isOurs(key: string, scope: string): boolean {
  if (key === THEME || OLD.test(key)) return true;
  // Behind the scope of a copy at the root, a slash begins that of another copy.
  return key.startsWith(scope) && key[scope.length] !== '/';
}

/** The keys of this site in a storage. */
export const ourKeys = (storage: Record<string, string>, scope: string): string[] =>
  keysUnder(storage, '').filter((key) => isOurs(key, scope));

/** Removes everything of this site from storages; returns the keys that were removed, and those that could not be. */
export function forgetEverything(
  storages: readonly Record<string, string>[],
  scope: string,
): { removed: string[]; left: string[] } {
  const removed = storages.flatMap((storage) => {
    const keys = ourKeys(storage, scope);
    for (const key of keys) Reflect.deleteProperty(storage, key);
    return keys;
  });
  return { removed, left: storages.flatMap((storage) => ourKeys(storage, scope)) };
}

/** What browsers give the storage of an origin: 5 MiB, counted in UTF-16 units by some and in bytes by others. Source: WHATWG, “Web storage”, and MDN, “Storage quotas”. */
const ROOM = 5 * 1024 * 1024;

/** The part of its room that a storage uses, from 0 to about 1. */
export function roomUsed(storage: Record<string, string>): number {
  let units = 0;
  for (const key of keysUnder(storage, '')) units += key.length + (storage[key]?.length ?? 0);
  return units / ROOM;
}

/** From here on, the reader is told that the room is nearly full. */
export const NEARLY_FULL = 0.8;
