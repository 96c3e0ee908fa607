import { useStore } from '@nanostores/preact';
import { computeProgress, describeProgress } from '../../lib/checklist/progress.ts';
import {
  $storedSteps,
  $touchedHere,
  hasUnreadable,
  NOTHING_STORED,
  resetGuide,
  stateIn,
} from '../../lib/checklist/store.ts';
import { $storageFailed } from '../../lib/storage/store.ts';
import { useLanding } from './landing.ts';
import Notice from '../ui/Notice.tsx';
import ResetGuide from './ResetGuide.tsx';
import { useReady } from '../ui/use-ready.ts';

interface Props {
  guideId: string;
  steps: { id: string; title: string }[];
}

/** The progress through a guide, kept in view, with what concerns the guide as a whole. */
export default function ChecklistBarIsland({ guideId, steps }: Props) {
  const ready = useReady();
  const stored = useStore($storedSteps, { ssr: () => NOTHING_STORED });
  const storageFailed = useStore($storageFailed, { ssr: () => false });
  const touchedHere = useStore($touchedHere, { ssr: () => false });
  const unknownId = useLanding();
  const ids = steps.map((step) => step.id);
  const progress = computeProgress(ids, (id) => stateIn(stored, guideId, id));
  const text = describeProgress(progress);
  const next = steps.find((step) => step.id === progress.nextOpen);
  const touched = progress.open < steps.length;

  return (
    <div class="checklist-bar not-content" data-pagefind-ignore>
      <div class="checklist-count">
        <progress aria-label="Steps done" max={progress.applicable || 1} value={progress.done} />
        <span>{text}</span>
        <span role="status" class="sr-only">
          {touchedHere && text}
        </span>
      </div>
      {next ? (
        <a class="checklist-next" href={`#${next.id}`}>
          Next: {next.title}
        </a>
      ) : (
        <span class="checklist-next">{progress.waiting > 0 ? 'Nothing left but to wait' : 'All done'}</span>
      )}
      <ResetGuide ready={ready} touched={touched} onReset={() => resetGuide(guideId, ids)} />
      <div class="notices">
        {unknownId !== undefined && (
          <Notice key={unknownId} language="en">
            This guide has no step called “{unknownId}”. The link may be mistyped or cut off; the whole guide
            is here.
          </Notice>
        )}
        {storageFailed && (
          <Notice language="en">
            This browser does not let Clean Exit keep your ticks. They last until you close this page; print
            it to keep them.
          </Notice>
        )}
        {hasUnreadable(stored, guideId, ids) && (
          <Notice language="en">
            Some saved ticks of this guide cannot be read here, so they cannot be kept as ticks: their steps
            show as open. What was saved stays untouched in this browser.
          </Notice>
        )}
      </div>
    </div>
  );
}
