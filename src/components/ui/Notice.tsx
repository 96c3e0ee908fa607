import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useFocusBack } from '../focus/use-focus-back.tsx';
import { speak } from '../words/words.ts';
import Button from './Button.tsx';
import styles from './notice.module.css';

interface Props {
  language: string;
  children: ComponentChildren;
}

/** Something the reader should know once; it lies over the page's end, so that nothing moves. */
export default function Notice({ language, children }: Props) {
  const [dismissed, setDismissed] = useState(false);
  const { onFocusIn, place } = useFocusBack(dismissed);
  if (dismissed) return place;
  return (
    <div class={styles['notice']} onFocusIn={onFocusIn}>
      <p role="alert">{children}</p>
      <Button onClick={() => setDismissed(true)}>{speak('ui', language)('dismiss')}</Button>
    </div>
  );
}
