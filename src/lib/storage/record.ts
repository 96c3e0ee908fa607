/** Texts by key; `null` where there is none. */
export interface Texts {
  read: (key: string) => string | null;
  change: (key: string, value: string | null) => void;
  keys: () => string[];
}

/** Texts as a plain record of strings, which a program reads and changes like any object. Symbols are no keys of it. */
export function recordOf({ read, change, keys }: Texts): Record<string, string> {
  const set = (key: string | symbol, value: string | null): boolean => {
    if (typeof key !== 'string') return false;
    change(key, value);
    return true;
  };
  return new Proxy(Object.create(null) as Record<string, string>, {
    get: (_, key) => (typeof key === 'string' ? (read(key) ?? undefined) : undefined),
    set: (_, key, value) => set(key, String(value)),
    deleteProperty: (_, key) => set(key, null),
    has: (_, key) => typeof key === 'string' && read(key) !== null,
    ownKeys: keys,
    getOwnPropertyDescriptor(_, key) {
      const value = typeof key === 'string' ? read(key) : null;
      return value === null ? undefined : { value, writable: true, enumerable: true, configurable: true };
    },
  });
}
