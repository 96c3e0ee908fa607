import { $storageFailed } from '../../lib/storage/browser-storage.ts';

/**
 * Whether a reload would lose something. What is typed into a field marked with `data-stored` is stored, as long as the
 * browser stores anything. Fields of closed dialogs are none that the reader is at.
 */
export const hasUnkept = (): boolean =>
  $storageFailed.get() ||
  [
    ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      ':is(input, textarea):read-write:not([data-stored], dialog:not([open]) *)',
    ),
  ].some(({ value, defaultValue }) => value !== defaultValue);
