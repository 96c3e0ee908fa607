import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import { computeProgress } from '../../lib/checklist/progress.ts';
import { hasUnreadable, stateIn } from '../../lib/checklist/said.ts';
import { stepKeys, type Identified } from '../../lib/checklist/step-keys.ts';
import { $touchedHere, resetGuide } from '../../lib/checklist/store.ts';
import { stepsOf } from '../../lib/checklist/version.ts';
import { useCaseEntries } from '../case/use-case-entries.ts';
import { useReady } from '../ui/use-ready.ts';
import { speak } from '../words/words.ts';
import styles from './bar.module.css';
import BarNotices from './BarNotices.tsx';
import { useLanding } from './landing.ts';
import { progressText } from './progress-text.ts';
import ResetGuide from './ResetGuide.tsx';
import { useStepControls } from './use-step-controls.ts';
import { stepsAtFirst, stepsInPage } from './steps-in-page.ts';
import { useVersion } from './use-version.ts';

interface Props {
  language: string;
  guideId: string;
  guideAliases?: string[];
  versions?: string[];
  /** How many steps the leading version has, and the first of them, for as long as the page cannot be read. */
  count: number;
  first: { id: string; title: string };
}

/** The progress through a guide, kept in view, with what concerns the guide as a whole. */
export default function ChecklistBarIsland(props: Props) {
  const { language, guideId, guideAliases = [], versions = [], count, first } = props;
  const steps = useMemo(
    () => (typeof document === 'undefined' ? stepsAtFirst(count, first) : stepsInPage()),
    [count, first],
  );
  const say = speak('checklist', language);
  const guide = { id: guideId, aliases: guideAliases, versions };
  useStepControls(guide, steps, language);
  const ready = useReady();
  const entries = useCaseEntries(steps.flatMap((step) => stepKeys(guide, step)));
  const shown = stepsOf(steps, useVersion(guide).shown);
  const touchedHere = useStore($touchedHere, { ssr: () => false });
  const missing = useLanding(steps);
  const stateOf = (step: Identified) => stateIn(entries, guide, step);
  const progress = computeProgress(shown, stateOf);
  const text = progressText(progress, language);
  const next = progress.nextOpen;

  return (
    <div class={`${styles['bar']} not-content`} data-checklist-bar data-pagefind-ignore>
      <div class={styles['count']}>
        <progress aria-label={say('stepsDone')} max={progress.applicable || 1} value={progress.done} />
        <span data-progress>{text}</span>
        <span role="status" class="sr-only">
          {touchedHere && text}
        </span>
      </div>
      {next ? (
        <a class={styles['next']} href={`#${next.id}`} data-next>
          {say('next', { title: next.title })}
        </a>
      ) : (
        <span class={styles['next']} data-next>
          {say(progress.waiting > 0 ? 'nothingButWaiting' : 'allDone')}
        </span>
      )}
      <ResetGuide
        language={language}
        ready={ready}
        touched={steps.some((step) => stateOf(step).kind !== 'open')}
        onReset={() => resetGuide(guide, steps)}
      />
      <BarNotices language={language} missing={missing} unreadable={hasUnreadable(entries, guide, steps)} />
    </div>
  );
}
