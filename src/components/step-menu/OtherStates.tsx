import type { StepState } from '../../lib/checklist/step-state.ts';
import Button from '../ui/Button.tsx';
import { speak } from '../words/words.ts';
import WaitingDay from './WaitingDay.tsx';

interface Props {
  language: string;
  stepId: string;
  state: StepState;
  /** Keeps a state; `false` for one with a day that no step can wait until. */
  onSay: (state: StepState) => boolean;
}

/** What can be said of a step that is not done: that it does not apply, or waits, until a day if that is known. */
export default function OtherStates({ language, stepId, state, onSay }: Props) {
  const words = speak('step-menu', language);
  const choice = (kind: 'not-applicable' | 'waiting', label: string) => (
    <Button
      aria-pressed={state.kind === kind}
      onClick={() => onSay(state.kind === kind ? { kind: 'open' } : { kind })}
    >
      {label}
    </Button>
  );
  return (
    <>
      {choice('not-applicable', words('doesNotApply'))}
      {choice('waiting', words('waiting'))}
      <span data-until>
        {state.kind === 'waiting' && (
          <WaitingDay
            language={language}
            of={stepId}
            until={state.until}
            onChange={(until) => onSay({ kind: 'waiting', ...(until && { until }) })}
          />
        )}
      </span>
    </>
  );
}
