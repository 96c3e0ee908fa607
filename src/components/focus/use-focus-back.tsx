import { useEffect, useRef } from 'preact/hooks';
import type { TargetedFocusEvent, VNode } from 'preact';

interface FocusBack {
  /** Belongs to the part of the page that goes away. */
  onFocusIn: (event: TargetedFocusEvent<HTMLElement>) => void;
  /** Stands where the part was. */
  place: VNode;
}

/** Gives the focus back to where it was before it came into a part of the page, or else keeps it at the part's place, once that is gone. */
export function useFocusBack(gone: boolean): FocusBack {
  const cameFrom = useRef<HTMLElement>();
  const wasInside = useRef(false);
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (gone && wasInside.current)
      (cameFrom.current?.checkVisibility() ? cameFrom : place).current?.focus({ preventScroll: true });
    wasInside.current = false;
  }, [gone]);
  return {
    onFocusIn: ({ currentTarget, relatedTarget }) => {
      wasInside.current = true;
      if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
        cameFrom.current = relatedTarget;
    },
    place: <span ref={place} tabIndex={-1} class="sr-only" />,
  };
}
