import { render } from 'preact';
import { addStylesheet } from '../ui/add-stylesheet.ts';
import dialog from '../ui/fetched-dialog.css?url&no-inline';
import { fetchWords } from '../words/fetch-words.ts';
import facts from '../case/facts.css?url&no-inline';
import timeline from '../deadline/timeline.css?url&no-inline';
import CaseLine from './CaseLine.tsx';
import styles from './case-sheet.css?url&no-inline';

/** Shows the line of the case in its place, once its words and styles are there. */
export async function showCase(place: Element): Promise<void> {
  const language = document.documentElement.lang;
  await Promise.all([
    ...(['case-sheet', 'facts', 'fields', 'deadlines', 'share'] as const).map((feature) =>
      fetchWords(feature, language),
    ),
    ...[dialog, facts, timeline, styles].map(addStylesheet),
  ]);
  render(<CaseLine language={language} />, place);
}
