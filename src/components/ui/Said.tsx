import type { ComponentChildren } from 'preact';
import { useReady } from './use-ready.ts';

interface Props {
  role?: 'status' | 'alert';
  children: ComponentChildren;
}

/**
 * A sentence that is read aloud when it comes. A region is announced when its text changes, not when it comes with one: the
 * text follows, in the room that was kept for it.
 */
export default function Said({ role = 'status', children }: Props) {
  const isThere = useReady();
  return (
    <p role={role}>
      {isThere ? (
        children
      ) : (
        <span data-unsaid aria-hidden="true">
          {children}
        </span>
      )}
    </p>
  );
}
