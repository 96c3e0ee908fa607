import type { Entries } from '../case/keys.ts';
import { stepKeys, type Identified } from './step-keys.ts';
import { decodeStepState, OPEN, type StepState } from './step-state.ts';

/** What was last said of a step, under whichever of its ids; unreadable entries are open. */
export const stateIn = (entries: Entries, guide: Identified, step: Identified): StepState =>
  decodeStepState(entryOf(entries, guide, step)) ?? OPEN;

/** Whether what was last said of one of these steps cannot be read. */
export const hasUnreadable = (entries: Entries, guide: Identified, steps: readonly Identified[]): boolean =>
  steps.some((step) => isUnreadable(entryOf(entries, guide, step)));

/** Whether an entry is there that no known version has written. */
export const isUnreadable = (stored: string | undefined): boolean => decodeStepState(stored) === undefined;

/** The entry under the newest id of a step that has one. */
function entryOf(entries: Entries, guide: Identified, step: Identified): string | undefined {
  const key = stepKeys(guide, step).find((one) => entries[one] !== undefined);
  return key === undefined ? undefined : entries[key];
}
