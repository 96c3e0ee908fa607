import Waiting from '../needs-scripts/Waiting.tsx';
import { useLater } from '../ui/use-later.ts';
import type { Props } from './KeptView.tsx';

/** What is stored here, for the page that tells of it. Its parts are fetched once the page is there. */
export default function KeptIsland(props: Props) {
  const KeptView = useLater(true, () => load(props.language));
  return KeptView ? <KeptView {...props} /> : <Waiting language={props.language} />;
}

async function load(language: string) {
  if (import.meta.env.SSR) throw new Error('in browsers only');
  return (await import('./load-kept.ts')).loadKept(language);
}
