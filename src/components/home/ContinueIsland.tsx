import { LAST_GUIDE } from '../../lib/case/keys.ts';
import { progressOfGuide } from '../../lib/checklist/progress.ts';
import { stateIn } from '../../lib/checklist/said.ts';
import { stepsOf, versionIn } from '../../lib/checklist/version.ts';
import { useCaseEntries } from '../case/use-case-entries.ts';
import { progressText } from '../checklist/progress-text.ts';
import { speak } from '../words/words.ts';
import button from '../ui/button.module.css';
import styles from './continue.module.css';
import { useLastGuide } from './use-last-guide.ts';

interface Props {
  language: string;
  /** The folder with a file of each guide, `/guides/`. */
  folder: string;
}

/** Leads back to the guide in which the reader last ticked something; before that, to the guides. */
export default function ContinueIsland({ language, folder }: Props) {
  const say = speak('home', language);
  const entries = useCaseEntries();
  const guide = useLastGuide(entries[LAST_GUIDE], folder);
  const steps = guide ? stepsOf(guide.steps, versionIn(entries, guide)) : [];
  const progress = guide && progressOfGuide(steps, (step) => stateIn(entries, guide, step));
  const started = progress && progress.steps.open < steps.length;
  const link = `${button['button']} ${button['primary']}`;

  return (
    <p class={`${styles['continue']} not-content`} data-continue>
      {started ? (
        <>
          <a
            class={link}
            href={guide.url + (progress.steps.nextOpen ? `#${progress.steps.nextOpen.id}` : '')}
          >
            {say('continue')}
          </a>
          <span>
            {say('continueWhat', { title: guide.title, progress: progressText(progress, language) })}
          </span>
        </>
      ) : (
        <>
          <a class={link} href="#guides">
            {say('choose')}
          </a>
          <span>{say('chooseWhat')}</span>
        </>
      )}
    </p>
  );
}
