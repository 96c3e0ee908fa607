import { addStylesheet } from '../ui/add-stylesheet.ts';
import { fetchWords } from '../words/fetch-words.ts';
import styles from './record.css?url&no-inline';

/** The record, once its script, words and styles are there. */
export async function loadRecord(language: string) {
  const [{ default: RecordView }] = await Promise.all([
    import('./RecordView.tsx'),
    ...(['record', 'facts', 'deadlines'] as const).map((feature) => fetchWords(feature, language)),
    addStylesheet(styles),
  ]);
  return RecordView;
}
