import { addStylesheet } from '../ui/add-stylesheet.ts';
import { fetchWords } from '../words/fetch-words.ts';
import facts from '../case/facts.css?url&no-inline';
import styles from './share.css?url&no-inline';

/** The form that shares a step, once its script, words and styles are there. */
export async function loadShare(language: string) {
  const [{ default: ShareForm }] = await Promise.all([
    import('./ShareForm.tsx'),
    ...(['share', 'facts', 'fields', 'deadlines'] as const).map((feature) => fetchWords(feature, language)),
    addStylesheet(facts),
    addStylesheet(styles),
  ]);
  return ShareForm;
}
