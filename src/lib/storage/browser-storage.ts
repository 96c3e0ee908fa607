import { createSafeStorage, type StorageBackend } from './safe-storage.ts';

let failed = false;
const listeners = new Set<() => void>();

/**
 * The one door to `localStorage`: a record of strings that never throws. Outside a browser it is
 * empty and keeps nothing between pages.
 */
export const browserStorage = createSafeStorage(findBackend(), () => {
  failed = true;
  for (const tell of listeners) tell();
});

/** Calls back when this browser refuses to keep something; what it refused lives only as long as the page. */
export function onStorageFailure(tell: () => void): void {
  listeners.add(tell);
  if (failed) tell();
}

/** Merely naming `localStorage` throws where a reader has blocked it. */
function findBackend(): StorageBackend | undefined {
  try {
    return typeof window === 'undefined' ? undefined : (window.localStorage ?? undefined);
  } catch {
    return undefined;
  }
}
