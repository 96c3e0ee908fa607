import type { StepState } from '../../lib/checklist/step-state.ts';
import { sayDay } from '../../lib/words/say-day.ts';
import { speak } from '../words/words.ts';

/** What a reader said of a step, in words: “Done”, “Waiting until 24 December 2026”; nothing for an open one. */
export function saidText(state: StepState, language: string): string {
  const say = speak('checklist', language);
  if (state.kind === 'done') return say('done');
  if (state.kind === 'not-applicable') return say('doesNotApply');
  if (state.kind === 'open') return '';
  return state.until ? say('waitingUntil', { day: sayDay(state.until, language) }) : say('waiting');
}
