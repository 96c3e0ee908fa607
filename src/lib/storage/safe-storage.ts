import { recordOf, type Texts } from './record.ts';

/** The part of the browser's `Storage` that is used here, so that tests can bring their own. */
export type StorageBackend = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** What each storage was given and its backend did not take: a value, or `null` for a removal. */
const refusals = new WeakMap<object, Map<string, string | null>>();

/** Whether what was last given under a key really is in the backend, and not in memory only. */
export const isKept = (storage: Record<string, string>, key: string): boolean =>
  !refusals.get(storage)?.has(key);

/**
 * Wraps a browser storage as a plain record of strings that never throws.
 *
 * What the backend refuses (blocked, full) is kept in memory for as long as the page lives, and
 * `onFailure` is called. A value that stands there already is not written again, so that reading
 * stays reading. Without a backend everything is kept in memory.
 */
export function createSafeStorage(
  backend: StorageBackend | undefined,
  onFailure: () => void,
): Record<string, string> {
  const pending = new Map<string, string | null>();
  const storage = recordOf(textsOver(backend, pending, onFailure));
  refusals.set(storage, pending);
  return storage;
}

/** What a backend holds, under what it refused. */
function textsOver(
  backend: StorageBackend | undefined,
  pending: Map<string, string | null>,
  onFailure: () => void,
): Texts {
  const read = (key: string): string | null => {
    const kept = pending.get(key);
    if (kept !== undefined) return kept;
    try {
      return backend?.getItem(key) ?? null;
    } catch {
      return null;
    }
  };
  const change = (key: string, value: string | null): void => {
    if (!pending.has(key) && read(key) === value) return;
    try {
      write(backend, key, value);
      pending.delete(key);
    } catch {
      pending.set(key, value);
      onFailure();
    }
  };
  const keys = () =>
    [...new Set([...pending.keys(), ...keysOf(backend)])].filter((key) => pending.get(key) !== null);
  return { read, change, keys };
}

/** Throws where there is no backend, or it refuses. */
function write(backend: StorageBackend | undefined, key: string, value: string | null): void {
  if (!backend) throw new Error('no storage');
  if (value === null) backend.removeItem(key);
  else backend.setItem(key, value);
}

/** A backend that cannot be listed has nothing to offer. */
function keysOf(backend: StorageBackend | undefined): string[] {
  try {
    return Array.from({ length: backend?.length ?? 0 }, (_, index) => backend!.key(index)!);
  } catch {
    return [];
  }
}
