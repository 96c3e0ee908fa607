import { stateIn } from '../../lib/checklist/said.ts';
import { stepKeys } from '../../lib/checklist/step-keys.ts';
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
  guideId: string;
  guideAliases?: string[];
  stepId: string;
  aliases?: string[];
}

/** What a reader can say of one step, and its link. Its state stands in `data-step-state`, for the step to show. */
export default function StepControlsIsland(props: Props) {
  const { language, guideId, guideAliases = [], stepId, aliases = [] } = props;
  const words = speak('checklist', language);
  const guide = { id: guideId, aliases: guideAliases };
  const step = { id: stepId, aliases };
  const ready = useReady();
  const state = stateIn(useCaseEntries(stepKeys(guide, step)), guide, step);
  const say = (next: StepState) => setStepState(guide, step, next);
  return (
    <div
      class={`${styles['controls']} not-content`}
      role="group"
      aria-labelledby={headingId(stepId)}
      data-step-state={state.kind}
      data-pagefind-ignore
    >
      <DoneBox
        language={language}
        stepId={stepId}
        disabled={!ready}
        done={state.kind === 'done'}
        onChange={(done) => say({ kind: done ? 'done' : 'open' })}
      />
      <OtherStates language={language} stepId={stepId} state={state} disabled={!ready} onSay={say} />
      <div class={styles['link']}>
        <CopyButton
          language={language}
          label={words('copyLink')}
          copied={words('linkCopied')}
          text={() => withStep(location.href, stepId)}
          disabled={!ready}
        />
      </div>
    </div>
  );
}
