import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { afterPaint } from './after-paint.ts';

interface Props {
  role?: 'status' | 'alert';
  children: ComponentChildren;
}

/**
 * A sentence that is read aloud when it comes. A region is announced when its text changes, not when it comes with one: the
 * text follows once the region has been painted, in the room that was kept for it. (An effect alone does not wait for a slow frame.)
 */
export default function Said({ role = 'status', children }: Props) {
  const [isThere, setThere] = useState(false);
  useEffect(() => afterPaint(() => setThere(true)), []);
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
