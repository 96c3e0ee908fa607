import Waiting from '../needs-scripts/Waiting.tsx';
import { useLater } from '../ui/use-later.ts';
import type { Props } from './CasesView.tsx';

/** The page with all cases. Its parts are fetched once the page is there. */
export default function CasesIsland(props: Props) {
  const CasesView = useLater(true, () => load(props.language));
  return CasesView ? <CasesView {...props} /> : <Waiting language={props.language} />;
}

async function load(language: string) {
  if (import.meta.env.SSR) throw new Error('in browsers only');
  return (await import('./load-cases.ts')).loadCases(language);
}
