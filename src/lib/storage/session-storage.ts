import { findStorage } from './page-storage.ts';
import { createSafeStorage } from './safe-storage.ts';

/**
 * The one door to what the browser keeps for one tab, reloads included; never throws. What it refuses
 * is no news for the reader: a tab then works as one that was just opened.
 */
export const tabStorage = createSafeStorage(findStorage('tab'), () => undefined);
