import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import { $openStep } from '../../lib/checklist/open-store.ts';
import { progressOfGuide } from '../../lib/checklist/progress.ts';
import { waitingOf } from '../../lib/checklist/waiting.ts';
import { dayOf } from '../../lib/calendar/today.ts';
import { hasUnreadable, stateIn } from '../../lib/checklist/said.ts';
import { stepKeys, type Identified } from '../../lib/checklist/step-keys.ts';
import { stepsOf } from '../../lib/checklist/version.ts';
import { useCaseEntries } from '../case/use-case-entries.ts';
import { useReady } from '../ui/use-ready.ts';
import AllSteps from './AllSteps.tsx';
import styles from './bar.module.css';
import { useLanding } from '../checklist/landing.ts';
import LaterPlace from './LaterPlace.tsx';
import StepPlace from './StepPlace.tsx';
import { stepsAtFirst, stepsInPage } from '../checklist/steps-in-page.ts';
import { useContentsStates } from './use-contents-states.ts';
import { useOpenStep } from '../checklist/use-open-step.ts';
import { useStepControls } from '../checklist/use-step-controls.tsx';
import { useVersion } from '../checklist/use-version.ts';

interface Props {
  language: string;
  guideId: string;
  guideAliases?: string[];
  versions?: string[];
  /** How many checks and steps the leading version has, for as long as the page cannot be read. */
  checks: number;
  count: number;
}

/** Where the reader is in a guide, kept in view, with what concerns the guide as a whole. It starts all its steps. */
export default function ChecklistBarIsland(props: Props) {
  const { language, guideId, guideAliases, versions, checks, count } = props;
  const [guide, steps] = useMemo(
    () =>
      [
        { id: guideId, aliases: guideAliases ?? [], versions },
        import.meta.env.SSR ? stepsAtFirst(checks, count) : stepsInPage(),
      ] as const,
    [guideId, guideAliases, versions, checks, count],
  );
  const ready = useReady();
  const entries = useCaseEntries(steps.flatMap((step) => stepKeys(guide, step)));
  const version = useVersion(guide).shown;
  const shown = useMemo(() => stepsOf(steps, version), [steps, version]);
  const stateOf = (step: Identified) => stateIn(entries, guide, step);
  useOpenStep(steps, shown, guide);
  useStepControls(guide, steps, language);
  const landing = useLanding(steps);
  const open = useStore($openStep, { ssr: () => '' });
  const waiting = waitingOf(shown, stateOf, dayOf(new Date()));
  const progress = progressOfGuide(shown, stateOf);
  const isOpenLeft = progress.steps.open + progress.checks.open > 0;
  useContentsStates(shown, stateOf, open);

  return (
    <div class={`${styles['bar']} not-content`} data-checklist-bar data-pagefind-ignore>
      <StepPlace
        language={language}
        steps={shown}
        open={open}
        progress={progress}
        waiting={waiting && (waiting.isPast || !isOpenLeft) ? waiting : undefined}
        ready={ready}
      />
      <div class={styles['tools']}>
        <AllSteps language={language} ready={ready} />
      </div>
      <LaterPlace
        {...{ language, guide, steps: shown, stateOf }}
        {...landing}
        cold={landing.cold === open ? landing.cold : undefined}
        unreadable={hasUnreadable(entries, guide, steps)}
      />
    </div>
  );
}
