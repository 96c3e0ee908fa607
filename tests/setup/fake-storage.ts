import type { StorageBackend } from '../../src/lib/storage/safe-storage.ts';
import { createSafeStorage } from '../../src/lib/storage/safe-storage.ts';
import type { StorageEvents } from '../../src/lib/storage/storage-events.ts';

/** A storage like the browser's, which counts its writes and can be full. */
export function fakeBackend(entries: Record<string, string> = {}) {
  const map = new Map(Object.entries(entries));
  const fake = {
    full: false,
    writes: 0,
    map,
    get length() {
      return map.size;
    },
    key: (index: number) => [...map.keys()][index] ?? null,
    getItem: (key: string) => map.get(key) ?? null,
    setItem(key: string, value: string) {
      if (fake.full) throw new DOMException('full', 'QuotaExceededError');
      fake.writes++;
      map.set(key, value);
    },
    removeItem(key: string) {
      fake.writes++;
      map.delete(key);
    },
  };
  return fake satisfies StorageBackend;
}

/**
 * A browser with one storage for all its tabs. Each tab has a door of its own to it, and hears what the
 * others change, as a window does.
 */
export function fakeBrowser(entries: Record<string, string> = {}) {
  const backend = fakeBackend(entries);
  const tabs = new Set<Set<(key: string | null) => void>>();

  const openTab = (session = fakeBackend()) => {
    const heard = new Set<(key: string | null) => void>();
    tabs.add(heard);
    const tellOthers = (key: string) => {
      for (const tab of tabs) if (tab !== heard) for (const tell of [...tab]) tell(key);
    };
    const local = createSafeStorage(
      {
        get length() {
          return backend.length;
        },
        key: backend.key,
        getItem: backend.getItem,
        setItem(key, value) {
          backend.setItem(key, value);
          tellOthers(key);
        },
        removeItem(key) {
          backend.removeItem(key);
          tellOthers(key);
        },
      },
      () => undefined,
    );
    const events: StorageEvents = {
      listen(tell) {
        heard.add(tell);
        return () => void heard.delete(tell);
      },
    };
    return {
      place: { local, session: createSafeStorage(session, () => undefined), scope: 'clean-exit:', events },
      session,
      /** The page comes back from the browser's cache. */
      comeBack: () => {
        for (const tell of [...heard]) tell(null);
      },
      /** From now on the page hears nothing of other tabs. */
      close: () => void tabs.delete(heard),
    };
  };
  return { backend, openTab };
}
