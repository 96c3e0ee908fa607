import { addStylesheet } from '../ui/add-stylesheet.ts';
import { fetchWords } from '../words/fetch-words.ts';
import facts from '../case/facts.css?url&no-inline';
import timeline from '../deadline/timeline.css?url&no-inline';
import styles from './cases.css?url&no-inline';

/** The list of cases, once its script, words and styles are there. */
export async function loadCases(language: string) {
  const [{ default: CasesView }] = await Promise.all([
    import('./CasesView.tsx'),
    ...(['cases', 'carry', 'deadlines', 'facts', 'share'] as const).map((feature) =>
      fetchWords(feature, language),
    ),
    ...[facts, timeline, styles].map(addStylesheet),
  ]);
  return CasesView;
}
