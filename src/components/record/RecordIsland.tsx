import Waiting from '../needs-scripts/Waiting.tsx';
import { useLater } from '../ui/use-later.ts';
import type { Props } from './RecordView.tsx';

/** The page with the record of what was done. Its parts are fetched once the page is there. */
export default function RecordIsland(props: Props) {
  const RecordView = useLater(true, () => load(props.language));
  return RecordView ? <RecordView {...props} /> : <Waiting language={props.language} />;
}

async function load(language: string) {
  if (import.meta.env.SSR) throw new Error('in browsers only');
  return (await import('./load-record.ts')).loadRecord(language);
}
