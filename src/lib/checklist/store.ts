import {
  persistentAtom,
  persistentMap,
  setPersistentEngine,
  windowPersistentEvents,
} from '@nanostores/persistent';
import { atom } from 'nanostores';
import { browserStorage } from '../storage/browser-storage.ts';
import { decodeStepState, encodeStepState, OPEN, type StepState } from './step-state.ts';

/**
 * Where ticks are kept: one entry a step, under `clean-exit:step:<guide id>/<step id>`, in the form
 * that `step-state.ts` describes. One entry a step means that two tabs cannot overwrite each other.
 *
 * - An author edits, moves or retitles a step: its tick stays, because the key is its permanent id.
 * - A step leaves the guide: its entry stays and counts no more.
 * - An entry that cannot be read (damaged, or from a later version) shows as open and is left alone.
 *   When the reader then ticks that step, the unreadable text is moved aside to `clean-exit:unreadable:…`.
 */
const PREFIX = 'clean-exit:step:';
const UNREADABLE_PREFIX = 'clean-exit:unreadable:';

if (typeof window !== 'undefined') setPersistentEngine(browserStorage, windowPersistentEvents);

/** The stored text of every step, undecoded: the store writes back what it reads, so reading must not change it. */
export const $storedSteps = persistentMap<Record<string, string | undefined>>(PREFIX, {});

/** The id of the guide in which the reader last said something of a step; empty before that. */
export const $lastGuide = persistentAtom<string>('clean-exit:last-guide', '');

/** Whether the reader has said something since this page opened: only then is progress news to be announced. */
export const $touchedHere = atom(false);

/** The constant to render before the stored states are known, on the server and while hydrating. */
export const NOTHING_STORED: Record<string, string | undefined> = {};

const keyOf = (guideId: string, stepId: string): string => `${guideId}/${stepId}`;

/** The state of a step in what `$storedSteps` holds; unreadable entries are open. */
export const stateIn = (
  stored: Record<string, string | undefined>,
  guideId: string,
  stepId: string,
): StepState => decodeStepState(stored[keyOf(guideId, stepId)]) ?? OPEN;

/** Whether a stored entry of one of these steps cannot be read. */
export const hasUnreadable = (
  stored: Record<string, string | undefined>,
  guideId: string,
  stepIds: readonly string[],
): boolean => stepIds.some((id) => decodeStepState(stored[keyOf(guideId, id)]) === undefined);

/** Keeps what the reader says of a step. */
export function setStepState(guideId: string, stepId: string, state: StepState): void {
  const key = keyOf(guideId, stepId);
  const stored = $storedSteps.get()[key];
  if (stored !== undefined && decodeStepState(stored) === undefined) {
    browserStorage[UNREADABLE_PREFIX + key] = stored;
  }
  $touchedHere.set(true);
  $storedSteps.setKey(key, encodeStepState(state));
  $lastGuide.set(guideId);
}

/**
 * Clears what the reader said of these steps and returns a function that brings it back. Undoing
 * leaves alone what was said of a step in between; unreadable entries are not touched at all.
 */
export function resetGuide(guideId: string, stepIds: readonly string[]): () => void {
  $touchedHere.set(true);
  const before = $storedSteps.get();
  const cleared = stepIds
    .map((id) => keyOf(guideId, id))
    .filter((key) => before[key] !== undefined && decodeStepState(before[key]) !== undefined);
  for (const key of cleared) $storedSteps.setKey(key, undefined);

  return () => {
    for (const key of cleared) {
      if ($storedSteps.get()[key] === undefined) $storedSteps.setKey(key, before[key]);
    }
  };
}
