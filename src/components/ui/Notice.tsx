import type { ComponentChildren, HTMLAttributes } from 'preact';
import { useState } from 'preact/hooks';
import { useFocusBack } from '../focus/use-focus-back.tsx';
import styles from './notice.module.css';
import Said from './Said.tsx';

interface Props extends Omit<HTMLAttributes<HTMLElement>, 'role' | 'children'> {
  /** The sentence that is read aloud: when the notice comes, and when it becomes another. */
  said: ComponentChildren;
  role?: 'status' | 'alert';
  /** Whether there is nothing to tell, for now. */
  gone?: boolean;
  /** What stands below the sentence; it is given what closes the notice. */
  children: (close: () => void) => ComponentChildren;
}

/** Something the reader should know once; it lies over the page's end, so that nothing moves. */
export default function Notice({ said, role = 'status', gone = false, children, ...rest }: Props) {
  const [closed, setClosed] = useState(false);
  const { onFocusIn, place } = useFocusBack(gone || closed);
  if (gone || closed) return place;
  return (
    <section class={styles['notice']} onFocusIn={onFocusIn} {...rest}>
      <Said role={role}>{said}</Said>
      {children(() => setClosed(true))}
    </section>
  );
}
