import type { StorageBackend } from './safe-storage.ts';

/** What the browser keeps for all its tabs or for this one; `undefined` outside a browser and where a reader has blocked it. */
export function findStorage(of: 'browser' | 'tab'): StorageBackend | undefined {
  try {
    // Naming it throws where there is no window, and merely naming a blocked storage does.
    return (of === 'tab' ? window.sessionStorage : window.localStorage) ?? undefined;
  } catch {
    return undefined;
  }
}
