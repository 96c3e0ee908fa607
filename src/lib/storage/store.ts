import { atom } from 'nanostores';
import { onStorageFailure } from './browser-storage.ts';

/** Whether this browser refused to keep something: then what a reader gave lasts only as long as the page. */
export const $storageFailed = atom(false);
onStorageFailure(() => $storageFailed.set(true));
