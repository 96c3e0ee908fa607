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

  const read = (key: string): string | null => {
    const kept = pending.get(key);
    if (kept !== undefined) return kept;
    try {
      return backend?.getItem(key) ?? null;
    } catch {
      return null;
    }
  };

  const change = (key: string, value: string | null): true => {
    if (!pending.has(key) && read(key) === value) return true;
    try {
      if (!backend) throw new Error('no storage');
      if (value === null) backend.removeItem(key);
      else backend.setItem(key, value);
      pending.delete(key);
    } catch {
      pending.set(key, value);
      onFailure();
    }
    return true;
  };

  const keys = (): string[] => {
    const stored = new Set(pending.keys());
    try {
      for (let index = 0; index < (backend?.length ?? 0); index++) stored.add(backend!.key(index)!);
    } catch {
      // A backend that cannot be listed has nothing to offer.
    }
    return [...stored];
  };

  const storage = new Proxy(Object.create(null) as Record<string, string>, {
    get: (_, key) => (typeof key === 'string' ? (read(key) ?? undefined) : undefined),
    set: (_, key, value) => typeof key === 'string' && change(key, String(value)),
    deleteProperty: (_, key) => typeof key === 'string' && change(key, null),
    has: (_, key) => typeof key === 'string' && read(key) !== null,
    ownKeys: keys,
    getOwnPropertyDescriptor(_, key) {
      const value = typeof key === 'string' ? read(key) : null;
      return value === null ? undefined : { value, writable: true, enumerable: true, configurable: true };
    },
  });
  refusals.set(storage, pending);
  return storage;
}
