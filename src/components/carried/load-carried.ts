import facts from '../case/facts.css?url&no-inline';
import { addStylesheet } from '../ui/add-stylesheet.ts';
import quiet from '../ui/quiet-notice.css?url&no-inline';
import { fetchWords } from '../words/fetch-words.ts';

/** What shows what came with a link, once its script and words are there. */
export async function loadCarried(language: string) {
  const [{ default: CarriedNotice }] = await Promise.all([
    import('./CarriedNotice.tsx'),
    ...(['carried', 'facts', 'deadlines'] as const).map((feature) => fetchWords(feature, language)),
    addStylesheet(facts),
    addStylesheet(quiet),
  ]);
  return CarriedNotice;
}
