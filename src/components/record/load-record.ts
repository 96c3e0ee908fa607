import { addStylesheet } from '../ui/add-stylesheet.ts';
import { fetchWords } from '../words/fetch-words.ts';
import timeline from '../deadline/timeline.css?url&no-inline';
import styles from './record.css?url&no-inline';

/** The record, once its script, words and styles are there. */
export async function loadRecord(language: string) {
  const [{ default: RecordView }] = await Promise.all([
    import('./RecordView.tsx'),
    ...(['record', 'facts', 'deadlines'] as const).map((feature) => fetchWords(feature, language)),
    ...[timeline, styles].map(addStylesheet),
  ]);
  return RecordView;
}
