import { atom } from 'nanostores';
import { findStorage } from './page-storage.ts';
import { createSafeStorage } from './safe-storage.ts';

/** Whether this browser refused to keep something: then what a reader gave lasts only as long as the page. */
export const $storageFailed = atom(false);

/**
 * The one door to what the browser keeps for every tab: a record of strings that never throws. Outside
 * a browser it is empty and keeps nothing between pages.
 */
export const browserStorage = createSafeStorage(findStorage('browser'), () => $storageFailed.set(true));
