import { stateIn } from '../../lib/checklist/said.ts';
import { stepKeys, type Identified } from '../../lib/checklist/step-keys.ts';
import type { StepState } from '../../lib/checklist/step-state.ts';
import { setStepState } from '../../lib/checklist/store.ts';
import { headingId, withStep } from '../../lib/link/step-link.ts';
import { useCaseEntries } from '../case/use-case-entries.ts';
import CopyButton from '../ui/CopyButton.tsx';
import { useReady } from '../ui/use-ready.ts';
import { speak } from '../words/words.ts';
import DoneBox from './DoneBox.tsx';
import OtherStates from './OtherStates.tsx';
import styles from './step.module.css';

interface Props {
  language: string;
  guide: Identified;
  step: Identified;
}

/** What a reader can say of one step, and its link. Its state stands in `data-step-state`, for the step to show. */
export default function StepControls({ language, guide, step }: Props) {
  const words = speak('checklist', language);
  const ready = useReady();
  const state = stateIn(useCaseEntries(stepKeys(guide, step)), guide, step);
  const say = (next: StepState) => setStepState(guide, step, next);
  return (
    <div
      class={`${styles['controls']} not-content`}
      role="group"
      aria-labelledby={headingId(step.id)}
      data-step-state={state.kind}
      data-pagefind-ignore
    >
      <DoneBox
        language={language}
        stepId={step.id}
        disabled={!ready}
        done={state.kind === 'done'}
        onChange={(done) => say({ kind: done ? 'done' : 'open' })}
      />
      <OtherStates language={language} stepId={step.id} state={state} disabled={!ready} onSay={say} />
      <div class={styles['link']}>
        <CopyButton
          language={language}
          label={words('copyLink')}
          copied={words('linkCopied')}
          text={() => withStep(location.href, step.id)}
          disabled={!ready}
        />
      </div>
    </div>
  );
}
