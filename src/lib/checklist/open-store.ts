import { atom } from 'nanostores';
import { currentEntries } from '../case/store.ts';
import { stateIn } from './said.ts';
import type { Identified } from './step-keys.ts';
import type { StepState } from './step-state.ts';
import { stepToDo, type Kinded } from './step-to-do.ts';
import { resetGuide, setStepState } from './store.ts';

/** A step of the guide in this page, as far as what shows of it needs to know it. */
export type OpenableStep = Identified & Kinded;

/** The steps of this page that the reader has, in order: those of the version that shows. */
export const $steps = atom<readonly OpenableStep[]>([]);

/** The id of the step whose text shows; empty for none. It belongs to this page and is not kept. */
export const $openStep = atom('');

/** Whether the text of every step shows. */
export const $allOpen = atom(false);

/** The id of the step of which all that can be said is asked; empty for none. */
export const $askedStep = atom('');

/** Takes back what the reader did last on this page, and returns the id of the step to show; nothing once there is nothing. */
export const $undo = atom<(() => string | undefined) | undefined>(undefined);

/** Keeps what the reader says of a step, so that it can be undone in the case of which it was said; `false` for a day that is refused. */
export function sayOf(guide: Identified, step: Identified, state: StepState): boolean {
  const bringBack = setStepState(guide, step, state);
  if (bringBack)
    $undo.set(() => {
      bringBack();
      $openStep.set(step.id);
      return step.id;
    });
  return Boolean(bringBack);
}

/** Keeps that a step is done, or open after all. */
export function sayDone(guide: Identified, step: Identified, done: boolean): void {
  sayOf(guide, step, { kind: done ? 'done' : 'open' });
}

/**
 * Leads on from the open step once it is done: it closes, and what is to do next opens; its id is returned.
 * From another step nothing opens or closes, since the reader is only ticking.
 */
export function leadOn(guide: Identified, step: Identified): string | undefined {
  const stateOf = (one: Identified) => stateIn(currentEntries(), guide, one);
  if (stateOf(step).kind !== 'done' || $openStep.get() !== step.id) return undefined;
  const next = stepToDo($steps.get(), stateOf, step.id);
  $openStep.set(next?.id ?? '');
  return next?.id;
}

/** Clears what the reader said of the whole guide. */
export function clearAll(guide: Identified, steps: readonly Identified[]): void {
  const bringBack = resetGuide(guide, steps);
  $undo.set(() => {
    bringBack();
    return undefined;
  });
}

/** Takes back what the reader did last; returns the id of the step that it was about, if it was one. */
export function undo(): string | undefined {
  const step = $undo.get()?.();
  $undo.set(undefined);
  return step;
}
