import { useLater } from '../ui/use-later.ts';
import { speak } from '../words/words.ts';
import type { Props } from './KeptView.tsx';

/** What is stored here, for the page that tells of it. Its parts are fetched once the page is there. */
export default function KeptIsland(props: Props) {
  const KeptView = useLater(true, () => load(props.language));
  return KeptView ? <KeptView {...props} /> : <p>{speak('site', props.language)('searchLoading')}</p>;
}

async function load(language: string) {
  if (import.meta.env.SSR) throw new Error('in browsers only');
  return (await import('./load-kept.ts')).loadKept(language);
}
