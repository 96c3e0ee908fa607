import type { ComponentChildren } from 'preact';
import { dayOf } from '../../lib/calendar/today.ts';
import type { Entries } from '../../lib/case/keys.ts';
import { guidesInProgress } from '../../lib/checklist/in-progress.ts';
import GuideInProgress from './GuideInProgress.tsx';
import type { HomeGuide } from './home-guide.ts';
import styles from './your-guides.module.css';

interface Props {
  guides: readonly HomeGuide[];
  entries: Entries;
  language: string;
  /** What stands there when the reader is in none of them. */
  children: ComponentChildren;
}

/** The guides that the reader is in, the next date first. Fetched with the guides, by those who have begun one. */
export default function GuidesInProgress({ guides, entries, language, children }: Props) {
  const today = dayOf(new Date());
  const begun = guidesInProgress(guides, entries, today);
  if (begun.length === 0) return <>{children}</>;
  return (
    <ul class={styles['guides']} data-your-guides>
      {begun.map((one) => (
        <GuideInProgress key={one.guide.id} begun={one} today={today} language={language} />
      ))}
    </ul>
  );
}
