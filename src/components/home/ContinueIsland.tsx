import { useStore } from '@nanostores/preact';
import { computeProgress, describeProgress } from '../../lib/checklist/progress.ts';
import { $lastGuide, $storedSteps, NOTHING_STORED, stateIn } from '../../lib/checklist/store.ts';

interface Props {
  guides: { id: string; title: string; url: string; stepIds: string[] }[];
}

/** Leads back to the guide in which the reader last ticked something; before that, to the guides. */
export default function ContinueIsland({ guides }: Props) {
  const stored = useStore($storedSteps, { ssr: () => NOTHING_STORED });
  const lastGuide = useStore($lastGuide, { ssr: () => '' });
  const guide = guides.find(({ id }) => id === lastGuide);
  const progress = guide && computeProgress(guide.stepIds, (id) => stateIn(stored, guide.id, id));
  const started = progress && progress.open < guide.stepIds.length;

  return (
    <p class="continue not-content">
      {started ? (
        <>
          <a class="continue-link" href={guide.url + (progress.nextOpen ? `#${progress.nextOpen}` : '')}>
            Continue where you left off
          </a>
          <span>
            {guide.title}: {describeProgress(progress)}
          </span>
        </>
      ) : (
        <>
          <a class="continue-link" href="#guides">
            Choose what to end
          </a>
          <span>What you tick stays in this browser, and nowhere else.</span>
        </>
      )}
    </p>
  );
}
