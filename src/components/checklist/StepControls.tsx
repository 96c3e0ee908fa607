import { stateIn } from '../../lib/checklist/said.ts';
import { $askedStep, leadOn, sayDone } from '../../lib/checklist/open-store.ts';
import { stepKeys, type Identified } from '../../lib/checklist/step-keys.ts';
import { headingId } from '../../lib/link/heading-id.ts';
import { useCaseEntries } from '../case/use-case-entries.ts';
import { afterPaint } from '../ui/after-paint.ts';
import Button from '../ui/Button.tsx';
import { useReady } from '../ui/use-ready.ts';
import { speak } from '../words/words.ts';
import { moveTo } from './move-to.ts';
import styles from './step.module.css';

interface Props {
  language: string;
  guide: Identified;
  step: Identified;
  /** Whether the step waits for somebody else: waiting is then at hand. */
  waits: boolean;
}

/** What an open step ends with: marking it as done, and the way to everything else that can be said of it. */
export default function StepControls({ language, guide, step, waits }: Props) {
  const say = speak('checklist', language);
  const ready = useReady();
  const { kind } = stateIn(useCaseEntries(stepKeys(guide, step)), guide, step);
  const isDone = kind === 'done';
  const finish = () => {
    sayDone(guide, step, !isDone);
    afterPaint(() => {
      const next = leadOn(guide, step);
      if (next) moveTo(next);
    });
  };
  const ask = () => $askedStep.set(step.id);
  return (
    <div
      class={`${styles['controls']} not-content`}
      role="group"
      aria-labelledby={headingId(step.id)}
      data-pagefind-ignore
    >
      <Button look={isDone ? 'plain' : 'primary'} disabled={!ready} onClick={finish}>
        {say(isDone ? 'markNotDone' : 'markDone')}
      </Button>
      {waits && (
        <Button disabled={!ready} aria-haspopup="dialog" onClick={ask}>
          {say('waitingDots')}
        </Button>
      )}
      <Button look="quiet" disabled={!ready} aria-haspopup="dialog" onClick={ask}>
        {say('more')}
      </Button>
    </div>
  );
}
