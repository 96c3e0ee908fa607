import type { Entries } from '../case/keys.ts';
import { decodeStepState } from './step-state.ts';

/** The days until which steps of any guide wait, the earliest first, each once; `YYYY-MM-DD`. */
export const waitingDays = (entries: Entries): string[] =>
  [
    ...new Set(
      Object.entries(entries).flatMap(([key, value]) => {
        if (!key.startsWith('step:') || value === undefined) return [];
        const state = decodeStepState(value);
        return state?.kind === 'waiting' && state.until !== undefined ? [state.until] : [];
      }),
    ),
  ].toSorted();
