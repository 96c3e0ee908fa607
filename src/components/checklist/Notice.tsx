import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** Something the reader should know once; it lies over the page's end, so that nothing moves. */
export default function Notice({ children }: { children: ComponentChildren }) {
  const [dismissed, setDismissed] = useState(false);
  if (dismissed) return null;
  return (
    <div class="notice" role="alert">
      <p>{children}</p>
      <button type="button" onClick={() => setDismissed(true)}>
        Dismiss
      </button>
    </div>
  );
}
