import { useFold } from '../ui/use-fold.ts';
import { useLater } from '../ui/use-later.ts';
import { speak } from '../words/words.ts';
import styles from './composer.module.css';
import type { Composer } from './use-composer.ts';

/** A fold in which a text is looked through for what can be filled in; what does that is fetched when it is opened. */
export default function PasteFold({ composer }: { composer: Composer }) {
  const { open, details } = useFold();
  const Box = useLater(open, () => loadBox(composer.language));
  return (
    <details class={styles['fold']} {...details}>
      <summary>{speak('composer', composer.language)('paste')}</summary>
      <div>{Box && <Box composer={composer} />}</div>
    </details>
  );
}

async function loadBox(language: string) {
  // Nothing of it belongs into the page itself, its styles neither.
  if (import.meta.env.SSR) throw new Error('in browsers only');
  return (await import('./load-paste.ts')).load(language);
}
