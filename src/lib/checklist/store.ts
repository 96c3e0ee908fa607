import { atom } from 'nanostores';
import { isEnterableDay } from '../calendar/day.ts';
import { withUndo } from '../case/cases-store.ts';
import { momentOf } from '../calendar/today.ts';
import { LAST_GUIDE, timeKey } from '../case/keys.ts';
import { $caseId, currentEntries, entriesOf, setEntry } from '../case/store.ts';
import { isUnreadable } from './said.ts';
import { stepKeys, type Identified } from './step-keys.ts';
import { encodeStepState, type StepState } from './step-state.ts';

/**
 * What a reader says of steps, kept in this tab's case, an entry a step.
 *
 * - An author edits, moves or retitles a step: its tick stays, because the key is its permanent id.
 * - A step or its guide gets another id: what was said under the former ids counts until more is said. A page of an older
 *   build that is still open goes on saying it under those: what was said last counts (`said.ts`).
 * - A step leaves the guide: its entry stays and counts no more.
 * - An entry that cannot be read (damaged, or from a later version) shows as open and is left alone.
 *   When the reader then ticks that step, the unreadable text is moved aside.
 */

/** Whether the reader has said something since this page opened: only then is progress news to be announced. */
export const $touchedHere = atom(false);

/**
 * Keeps what the reader says of a step, and returns what brings back what stood there, in the same case. A day that a date
 * field would not take is refused: nothing changes, and nothing is returned.
 */
export function setStepState(
  guide: Identified,
  step: Identified,
  state: StepState,
): (() => void) | undefined {
  if (state.kind === 'waiting' && state.until !== undefined && !isEnterableDay(state.until)) return undefined;
  return touched(
    withUndo(entriesOf($caseId.get()), () => {
      const keys = stepKeys(guide, step);
      keys.forEach(moveUnreadableAside);
      const [key, ...formerKeys] = keys;
      const text = encodeStepState(state);
      setEntry(key, text);
      setEntry(timeKey(key), text && momentOf(new Date()));
      for (const one of formerKeys) {
        setEntry(one, undefined);
        setEntry(timeKey(one), undefined);
      }
      setEntry(LAST_GUIDE, guide.id);
    }),
  );
}

/** After something was said and kept: before it, the news would be how things were. */
function touched<T>(done: T): T {
  $touchedHere.set(true);
  return done;
}

/**
 * Clears what the reader said of these steps and returns what brings it back, to the case that it was
 * taken from. Undoing leaves alone what was said of a step in between; unreadable entries are not touched.
 */
export function resetGuide(guide: Identified, steps: readonly Identified[]): () => void {
  const $entries = entriesOf($caseId.get());
  const keys = steps
    .flatMap((step) => stepKeys(guide, step))
    .filter((key) => !isUnreadable($entries.get()[key]))
    .flatMap((key) => [key, timeKey(key)]);
  return touched(
    withUndo($entries, () => {
      for (const key of keys) $entries.setKey(key, undefined);
    }),
  );
}

/** Keeps an unreadable entry under `unreadable:…`, beside what may stand there already. */
function moveUnreadableAside(key: string): void {
  const stored = currentEntries()[key];
  if (!isUnreadable(stored)) return;
  let aside = key.replace('step:', 'unreadable:');
  while ((currentEntries()[aside] ?? stored) !== stored) aside += '+';
  setEntry(aside, stored);
}
