import { useEffect, useRef, useState } from 'preact/hooks';
import { useLater } from '../ui/use-later.ts';
import { speak } from '../words/words.ts';
import styles from './composer.module.css';
import type { Composer } from './use-composer.ts';

/** A fold in which a text is looked through for what can be filled in; what does that is fetched when it is opened. */
export default function PasteFold({ composer }: { composer: Composer }) {
  const fold = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  const Box = useLater(open, () => loadBox(composer.language));
  const look = () => setOpen(fold.current?.open ?? false);
  // It may have been opened before its script was there.
  useEffect(look, []);
  return (
    <details ref={fold} class={styles['fold']} onToggle={look}>
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
