import { useLater } from '../ui/use-later.ts';
import { speak } from '../words/words.ts';
import type { Props } from './RecordView.tsx';

/** The page with the record of what was done. Its parts are fetched once the page is there. */
export default function RecordIsland(props: Props) {
  const RecordView = useLater(true, () => load(props.language));
  return RecordView ? <RecordView {...props} /> : <p>{speak('site', props.language)('searchLoading')}</p>;
}

async function load(language: string) {
  if (import.meta.env.SSR) throw new Error('in browsers only');
  return (await import('./load-record.ts')).loadRecord(language);
}
