import { atom } from 'nanostores';
import { versionKey } from '../case/keys.ts';
import { setEntry } from '../case/store.ts';
import type { Identified } from './step-keys.ts';

/** The version that a link opened, on this page only; empty for none. A link changes nothing that is kept. */
export const $openedVersion = atom('');

/** Keeps which version of a guide the reader uses, with this tab's case. */
export function chooseVersion(guide: Identified, version: string): void {
  $openedVersion.set('');
  setEntry(versionKey(guide.id), version);
}
