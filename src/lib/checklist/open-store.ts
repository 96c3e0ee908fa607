import { atom } from 'nanostores';
import { currentEntries } from '../case/store.ts';
import { stateIn } from './said.ts';
import type { Identified } from './step-keys.ts';
import type { StepState } from './step-state.ts';
import { stepToDo, type Kinded } from './step-to-do.ts';
import { setStepState } from './store.ts';

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

/** What was said last on this page, and what stood there before: what “Undo” brings back. */
export const $lastSaid = atom<{ guide: Identified; step: Identified; before: StepState } | undefined>(
  undefined,
);

/** Keeps what the reader says of a step, so that it can be undone; `false` for a day that is refused. */
export function sayOf(guide: Identified, step: Identified, state: StepState): boolean {
  const before = stateIn(currentEntries(), guide, step);
  const kept = setStepState(guide, step, state);
  if (kept) $lastSaid.set({ guide, step, before });
  return kept;
}

/**
 * Keeps that a step is done, or open after all. When the open step is done it closes, and what is to do next
 * opens: its id is returned. Of another step nothing opens or closes, since the reader is only ticking.
 */
export function sayDone(guide: Identified, step: Identified, done: boolean): string | undefined {
  sayOf(guide, step, { kind: done ? 'done' : 'open' });
  if (!done || $openStep.get() !== step.id) return undefined;
  const next = stepToDo($steps.get(), (one) => stateIn(currentEntries(), guide, one), step.id);
  $openStep.set(next?.id ?? '');
  return next?.id;
}

/** Brings back what stood there before the reader last said something, opens its step and returns its id. */
export function undoLastSaid(): string | undefined {
  const last = $lastSaid.get();
  if (!last) return undefined;
  setStepState(last.guide, last.step, last.before);
  $lastSaid.set(undefined);
  $openStep.set(last.step.id);
  return last.step.id;
}
