import { findStorage } from './page-storage.ts';
import { createSafeStorage } from './safe-storage.ts';

let failed = false;
const listeners = new Set<() => void>();

/**
 * The one door to what the browser keeps for every tab: a record of strings that never throws. Outside
 * a browser it is empty and keeps nothing between pages.
 */
export const browserStorage = createSafeStorage(findStorage('browser'), () => {
  failed = true;
  for (const tell of listeners) tell();
});

/** Calls back when this browser refuses to keep something; what it refused lives only as long as the page. */
export function onStorageFailure(tell: () => void): void {
  listeners.add(tell);
  if (failed) tell();
}
