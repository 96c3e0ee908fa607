import type { Walkable } from '../../src/lib/decision/graph.ts';
import { waysThrough, type Answer } from '../../src/lib/decision/walk.ts';
import { readFragment } from '../../src/lib/link/fragment.ts';

/** The shortest answers that lead from the start of a tree to a node; `undefined` where there is no way. */
export const pathTo = (tree: Walkable, id: string): Answer[] | undefined => waysThrough(tree)(id);

/** The answers in a fragment, whatever else it holds. */
export function answersIn(fragment: string): Answer[] {
  const read = readFragment(fragment);
  return read.kind === 'answers' ? read.answers : [];
}
