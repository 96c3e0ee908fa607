import type { StorageBackend } from './safe-storage.ts';

/** What the browser keeps for all its tabs or for this one; `undefined` outside a browser and where a reader has blocked it. */
export function findStorage(of: 'browser' | 'tab'): StorageBackend | undefined {
  try {
    if (typeof window === 'undefined') return undefined;
    // Merely naming a blocked storage throws.
    return (of === 'tab' ? window.sessionStorage : window.localStorage) ?? undefined;
  } catch {
    return undefined;
  }
}
