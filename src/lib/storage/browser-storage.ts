import { atom } from 'nanostores';
import { createSafeStorage, type StorageBackend } from './safe-storage.ts';

/** Whether this browser refused to keep something; from then on it lives only as long as the page. */
export const $storageFailed = atom(false);

/**
 * The one door to `localStorage`: a record of strings that never throws. Outside a browser it is
 * empty and keeps nothing between pages.
 */
export const browserStorage = createSafeStorage(findBackend(), () => $storageFailed.set(true));

/** Merely naming `localStorage` throws where a reader has blocked it. */
function findBackend(): StorageBackend | undefined {
  try {
    return typeof window === 'undefined' ? undefined : (window.localStorage ?? undefined);
  } catch {
    return undefined;
  }
}
