import { addStylesheet } from '../ui/add-stylesheet.ts';
import dialog from '../ui/fetched-dialog.css?url&no-inline';
import { fetchWords } from '../words/fetch-words.ts';
import styles from './kept.css?url&no-inline';

/** What shows what is stored here, once its script, words and styles are there. */
export async function loadKept(language: string) {
  const [{ default: KeptView }] = await Promise.all([
    import('./KeptView.tsx'),
    fetchWords('kept', language),
    fetchWords('offline', language),
    ...[dialog, styles].map(addStylesheet),
  ]);
  return KeptView;
}
