import { startedGuides } from '../../lib/checklist/started.ts';
import { useCaseEntries } from '../case/use-case-entries.ts';
import { speak } from '../words/words.ts';
import { useBegun } from './use-begun.ts';
import styles from './your-guides.module.css';

interface Props {
  language: string;
  /** The folder with a file of each guide, `/guides/`. */
  folder: string;
}

/** Every guide that the reader has begun; for a new reader, what will show up here. */
export default function YourGuidesIsland({ language, folder }: Props) {
  const entries = useCaseEntries();
  const begun = useBegun(startedGuides(entries), folder);
  const none = <p class={styles['none']}>{speak('home', language)('noneStarted')}</p>;
  if (!begun) return none;
  const { List, guides } = begun;
  return (
    <List guides={guides} entries={entries} language={language}>
      {none}
    </List>
  );
}
