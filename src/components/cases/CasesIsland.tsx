import { useLater } from '../ui/use-later.ts';
import { speak } from '../words/words.ts';
import type { Props } from './CasesView.tsx';

/** The page with all cases. Its parts are fetched once the page is there. */
export default function CasesIsland(props: Props) {
  const CasesView = useLater(true, () => load(props.language));
  return CasesView ? <CasesView {...props} /> : <p>{speak('site', props.language)('searchLoading')}</p>;
}

async function load(language: string) {
  if (import.meta.env.SSR) throw new Error('in browsers only');
  return (await import('./load-cases.ts')).loadCases(language);
}
