import { createSafeStorage, type StorageBackend } from './safe-storage.ts';

/**
 * The one door to `sessionStorage`, what belongs to one tab: a record of strings that never throws. What the
 * browser refuses lives only as long as the page, which is all that a reader could lose by it.
 */
export const sessionStorage = createSafeStorage(findBackend(), () => undefined);

/** Merely naming `sessionStorage` throws where a reader has blocked it. */
function findBackend(): StorageBackend | undefined {
  try {
    return typeof window === 'undefined' ? undefined : (window.sessionStorage ?? undefined);
  } catch {
    return undefined;
  }
}
