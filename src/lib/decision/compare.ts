import type { Facts } from './facts.ts';
import { nodeOf } from './graph.ts';
import type { OutcomeView, TreeView } from './view.ts';

/** An outcome with what it is compared by, and its address; the one that is being read has none. */
export interface Compared {
  id: string;
  title: string;
  facts: Facts;
  url?: string;
}

/**
 * An outcome, the one that people confuse it with, and the one that they confuse that with: two or three, each once.
 * Empty where fewer than two have facts to compare, or the outcome itself has none.
 */
export function comparedWith(tree: Pick<TreeView, 'start' | 'nodes'>, outcome: OutcomeView): Compared[] {
  const found = new Map<string, Compared>();
  let one: OutcomeView | undefined = outcome;
  let url: string | undefined;
  for (let count = 0; one && count < 3; count += 1) {
    const { id, title, facts, neighbour }: OutcomeView = one;
    if (facts && !found.has(id)) found.set(id, { id, title, facts, ...(url !== undefined && { url }) });
    one = nodeOf(tree, neighbour.id) as OutcomeView | undefined;
    url = neighbour.url;
  }
  return outcome.facts && found.size > 1 ? [...found.values()] : [];
}
