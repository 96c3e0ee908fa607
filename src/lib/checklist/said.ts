import { timeKey, type Entries } from '../case/keys.ts';
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

/**
 * Of the keys of a step, that of today first, the one under which something was said last; `undefined` where nothing was. Whoever says
 * something under a name of today removes what stands under former ones: what stands there beside it, an older page has said since,
 * unless their times tell otherwise. Only pages of the first release wrote without a time.
 */
export const lastSaid = (entries: Entries, keys: readonly string[]): string | undefined =>
  keys
    .filter((key) => entries[key] !== undefined)
    .reverse()
    .sort((a, b) => whenOf(entries, b) - whenOf(entries, a))[0];

const whenOf = (entries: Entries, key: string): number => Date.parse(entries[timeKey(key)] ?? '') || Infinity;

function entryOf(entries: Entries, guide: Identified, step: Identified): string | undefined {
  const key = lastSaid(entries, stepKeys(guide, step));
  return key && entries[key];
}
