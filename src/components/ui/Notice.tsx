import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { speak } from '../words/words.ts';
import Button from './Button.tsx';
import styles from './notice.module.css';

interface Props {
  language: string;
  children: ComponentChildren;
}

/**
 * Something the reader should know once; it lies over the page's end, so that nothing moves. Dismissing
 * it gives the focus back to where it was before, or else keeps it at this place in the page.
 */
export default function Notice({ language, children }: Props) {
  const [dismissed, setDismissed] = useState(false);
  const cameFrom = useRef<HTMLElement>();
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (dismissed) (cameFrom.current?.isConnected ? cameFrom : place).current?.focus({ preventScroll: true });
  }, [dismissed]);

  if (dismissed) return <span ref={place} tabIndex={-1} class="sr-only" />;
  return (
    <div
      class={styles['notice']}
      onFocusIn={({ currentTarget, relatedTarget }) => {
        if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
          cameFrom.current = relatedTarget;
      }}
    >
      <p role="alert">{children}</p>
      <Button onClick={() => setDismissed(true)}>{speak('ui', language)('dismiss')}</Button>
    </div>
  );
}
