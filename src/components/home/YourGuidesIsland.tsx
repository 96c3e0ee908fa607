import { dayOf } from '../../lib/calendar/today.ts';
import { guidesInProgress, startedGuides } from '../../lib/checklist/in-progress.ts';
import { useCaseEntries } from '../case/use-case-entries.ts';
import { speak } from '../words/words.ts';
import GuideInProgress from './GuideInProgress.tsx';
import { useGuides } from './use-guides.ts';
import styles from './your-guides.module.css';

interface Props {
  language: string;
  /** The folder with a file of each guide, `/guides/`. */
  folder: string;
}

/** Every guide that the reader has begun, the next date first. */
export default function YourGuidesIsland({ language, folder }: Props) {
  const say = speak('home', language);
  const entries = useCaseEntries();
  const today = dayOf(new Date());
  const begun = guidesInProgress(useGuides(startedGuides(entries), folder), entries, today);

  return begun.length > 0 ? (
    <ul class={styles['guides']} data-your-guides>
      {begun.map((one) => (
        <GuideInProgress key={one.guide.id} begun={one} today={today} language={language} />
      ))}
    </ul>
  ) : (
    <p class={styles['none']}>{say('noneStarted')}</p>
  );
}
