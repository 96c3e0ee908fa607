import { addStylesheet } from '../ui/add-stylesheet.ts';
import { fetchWords } from '../words/fetch-words.ts';
import LaterParts from './LaterParts.tsx';
import dialog from '../ui/fetched-dialog.css?url&no-inline';
import quiet from '../ui/quiet-notice.css?url&no-inline';
import styles from './later.css?url&no-inline';

/** What few readers of a guide need, once its words and styles are there. */
export async function load(language: string): Promise<typeof LaterParts> {
  await Promise.all([
    fetchWords('step-menu', language),
    fetchWords('guide-notices', language),
    fetchWords('deadlines', language),
    addStylesheet(dialog),
    addStylesheet(quiet),
    addStylesheet(styles),
  ]);
  return LaterParts;
}
