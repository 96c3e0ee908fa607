import { useCallback, useRef, useState } from 'preact/hooks';
import { readTreeView } from '../../lib/decision/read-view.ts';
import type { TreeView } from '../../lib/decision/view.ts';
import type { Words } from '../../lib/words/say.ts';
import { addWords } from '../words/words.ts';

/** Why the rest of a tree is not there: on its way, not to be had now, or not there any more since the site was updated. */
export type Missing = 'coming' | 'unreachable' | 'outdated';

/** How long to wait for the rest, in milliseconds. */
const PATIENCE = 15_000;

/**
 * A tree of which only the beginning is in the page: the rest is fetched once it is wanted. What is
 * fetched may be anything, and is checked.
 */
export function useRest(given: TreeView, rest: string) {
  const beginning = useRef(given).current;
  const [tree, setTree] = useState(beginning);
  const [missing, setMissing] = useState<Missing>('coming');
  const ask = useCallback(() => {
    setMissing('coming');
    void fetchRest(beginning, rest).then((found) =>
      typeof found === 'string' ? setMissing(found) : setTree(found),
    );
  }, [beginning, rest]);
  return { tree, isWhole: tree !== beginning, missing, ask };
}

async function fetchRest(beginning: TreeView, rest: string): Promise<TreeView | Missing> {
  try {
    const response = await fetch(rest, { signal: AbortSignal.timeout(PATIENCE) });
    if (response.status >= 500) return 'unreachable';
    const fetched: unknown = await response.json().catch(() => undefined);
    const tree = readTreeView(fetched, beginning);
    if (tree) addWords('outcome', (fetched as { words: Words }).words);
    return tree ?? 'outdated';
  } catch {
    return 'unreachable';
  }
}
