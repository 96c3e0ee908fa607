import Waiting from '../needs-scripts/Waiting.tsx';
import { useLater } from '../ui/use-later.ts';

interface Props {
  language: string;
  /** Where the index of all steps stands. */
  index: string;
}

/** The page on which a step is found and shared. Its parts are fetched once the page is there. */
export default function ShareIsland({ language, index }: Props) {
  const FindStep = useLater(true, () => load(language));
  return FindStep ? <FindStep {...{ language, index }} /> : <Waiting language={language} />;
}

async function load(language: string) {
  if (import.meta.env.SSR) throw new Error('in browsers only');
  const [{ default: FindStep }] = await Promise.all([
    import('./FindStep.tsx'),
    (await import('./load-share.ts')).loadShare(language),
  ]);
  return FindStep;
}
