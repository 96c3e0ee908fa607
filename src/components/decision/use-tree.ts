import { useEffect, useState } from 'preact/hooks';
import type { TreeView } from '../../lib/decision/view.ts';

/**
 * A tree of which only the beginning is in the page: the rest is fetched when the island starts, which
 * for an embedded one is when it comes into view. What arrives is our own file of the same build.
 */
export function useTree(beginning: TreeView, rest: string | undefined): { tree: TreeView; failed: boolean } {
  const [nodes, setNodes] = useState(beginning.nodes);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!rest) return;
    fetch(rest)
      .then((response) => response.json() as Promise<TreeView>)
      .then((whole) => setNodes(whole.nodes))
      .catch(() => setFailed(true));
  }, []);
  return { tree: { ...beginning, nodes }, failed };
}
