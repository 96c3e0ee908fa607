import { useStore } from '@nanostores/preact';
import { $undo, undo } from '../../lib/checklist/open-store.ts';
import { dayOf } from '../../lib/calendar/today.ts';
import type { GuideProgress } from '../../lib/checklist/progress.ts';
import type { Waiting } from '../../lib/checklist/waiting.ts';
import { $touchedHere } from '../../lib/checklist/store.ts';
import Button from '../ui/Button.tsx';
import { speak } from '../words/words.ts';
import styles from './bar.module.css';
import { moveTo } from '../checklist/move-to.ts';
import { placeText } from './place-text.ts';
import { progressText } from '../checklist/progress-text.ts';
import StepArrow from './StepArrow.tsx';
import type { ShownStep } from '../checklist/steps-in-page.ts';
import { waitingText } from '../checklist/waiting-text.ts';

interface Props {
  language: string;
  steps: readonly ShownStep[];
  /** The id of the open step. */
  open: string;
  progress: GuideProgress;
  /** What the guide waits for, where it is time to look after it. */
  waiting: Waiting<ShownStep> | undefined;
  ready: boolean;
}

/** “Step 5 of 11” with the ways back and on, what was done so far, and undo: on a phone within reach of the thumb. */
export default function StepPlace({ language, steps, open, progress, waiting, ready }: Props) {
  const say = speak('checklist', language);
  const touchedHere = useStore($touchedHere, { ssr: () => false });
  const canUndo = useStore($undo, { ssr: 'initial' }) !== undefined;
  const at = steps.findIndex(({ id }) => id === open);
  const text = progressText(progress, language);
  const { done, applicable } = progress.steps;
  const takeBack = () => {
    const step = undo();
    if (step) moveTo(step);
  };
  return (
    <nav class={styles['place']} aria-label={say('stepsOf')}>
      <StepArrow look="back" to={ready ? steps[at - 1] : undefined} language={language} />
      <p>
        <strong data-place>
          {waiting ? (
            <a href={`#${waiting.step.id}`}>{waitingText(waiting, dayOf(new Date()), language)}</a>
          ) : (
            placeText(steps, at, progress, language)
          )}
        </strong>
        <span data-progress>{text}</span>
        <span role="status" class="sr-only">
          {touchedHere && text}
        </span>
        <progress aria-hidden="true" max={applicable || 1} value={done} />
      </p>
      <Button look="quiet" disabled={!ready || !canUndo} onClick={takeBack}>
        {say('undo')}
      </Button>
      <button type="button" class={styles['list']} popovertarget="contents" aria-label={say('contents')} />
      <StepArrow look="next" to={ready ? steps[at + 1] : undefined} language={language} />
    </nav>
  );
}
