import { useStore } from '@nanostores/preact';
import type { StepState } from '../../lib/checklist/step-state.ts';
import { $storedSteps, NOTHING_STORED, setStepState, stateIn } from '../../lib/checklist/store.ts';
import { headingId, withStep } from '../../lib/link/step-link.ts';
import CopyButton from '../ui/CopyButton.tsx';
import { useReady } from '../ui/use-ready.ts';

interface Props {
  guideId: string;
  stepId: string;
  title: string;
}

/** What a reader can say of one step, and its link. */
export default function StepControlsIsland({ guideId, stepId, title }: Props) {
  const ready = useReady();
  const state = stateIn(useStore($storedSteps, { ssr: () => NOTHING_STORED }), guideId, stepId);
  const say = (next: StepState) => setStepState(guideId, stepId, next);
  const toggle = (kind: 'not-applicable' | 'waiting') =>
    say(state.kind === kind ? { kind: 'open' } : { kind });

  return (
    <div
      class="step-controls not-content"
      role="group"
      aria-labelledby={headingId(stepId)}
      data-state={state.kind}
      data-pagefind-ignore
    >
      <label class="step-done">
        <input
          type="checkbox"
          autocomplete="off"
          disabled={!ready}
          checked={state.kind === 'done'}
          onChange={(event) => say({ kind: event.currentTarget.checked ? 'done' : 'open' })}
        />
        Done<span class="sr-only">: {title}</span>
      </label>
      <button
        type="button"
        disabled={!ready}
        aria-pressed={state.kind === 'not-applicable'}
        onClick={() => toggle('not-applicable')}
      >
        Does not apply
      </button>
      <button
        type="button"
        disabled={!ready}
        aria-pressed={state.kind === 'waiting'}
        onClick={() => toggle('waiting')}
      >
        Waiting
      </button>
      <span class="step-until">
        {state.kind === 'waiting' && (
          <label>
            until<span class="sr-only"> (a day, optional)</span>
            <input
              type="date"
              value={state.until ?? ''}
              onChange={({ currentTarget: { value } }) =>
                say(value ? { kind: 'waiting', until: value } : { kind: 'waiting' })
              }
            />
          </label>
        )}
      </span>
      <CopyButton
        language="en"
        label="Copy link to this step"
        copied="Link copied"
        text={() => withStep(location.href, stepId)}
        disabled={!ready}
      />
    </div>
  );
}
