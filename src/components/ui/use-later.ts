import { useEffect, useRef, useState } from 'preact/hooks';
import { sayMissing } from './say-missing.ts';

/**
 * A part of an island that is fetched when it is first wanted; `undefined` until it is there. Where it cannot
 * be had, the page says so as it does of a whole island.
 */
export function useLater<Part>(wanted: boolean, load: () => Promise<Part>): Part | undefined {
  const [part, setPart] = useState<{ is: Part }>();
  // What is loaded stays the same, though its function is written anew with every rendering.
  const first = useRef(load).current;
  useEffect(() => {
    if (!wanted || part) return;
    first().then((is) => setPart({ is }), sayMissing);
  }, [wanted, part, first]);
  return wanted ? part?.is : undefined;
}
