import type { StepState } from '../../lib/checklist/step-state.ts';
import { dayOf } from '../../lib/calendar/today.ts';
import { speak } from '../words/words.ts';
import { waitingText } from './waiting-text.ts';

/** What a reader said of a step, in words: “Done”, “Waiting until Thursday 24 December”; nothing for an open one. */
export function saidText(state: StepState, language: string): string {
  const say = speak('checklist', language);
  if (state.kind === 'done') return say('done');
  if (state.kind === 'not-applicable') return say('doesNotApply');
  if (state.kind === 'open') return '';
  if (!state.until) return say('waiting');
  const today = dayOf(new Date());
  return waitingText({ until: state.until, isPast: state.until < today }, today, language);
}
