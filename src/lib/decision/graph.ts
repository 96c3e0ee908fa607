import type { Option, Outcome, Question } from './schema.ts';

/** The part of a tree that walking needs, so that a page may send less than the whole. */
export interface Walkable {
  start: string;
  nodes: readonly (Pick<Question, 'id' | 'aliases' | 'kind' | 'options'> | Pick<Outcome, 'id' | 'kind'>)[];
}

const indexes = new WeakMap<Walkable['nodes'], Map<string, Walkable['nodes'][number]>>();

/** A node of a tree by its id; the nodes of a tree are looked through once. */
export function nodeOf<T extends Walkable>(tree: T, id: string): T['nodes'][number] | undefined {
  let index = indexes.get(tree.nodes);
  if (!index) {
    index = new Map(tree.nodes.map((node) => [node.id, node]));
    indexes.set(tree.nodes, index);
  }
  return index.get(id);
}

/** The options of a question; none of an outcome, or of a node that is not there. */
export function optionsAt(tree: Walkable, id: string): readonly Option[] {
  const node = nodeOf(tree, id);
  return node?.kind === 'question' ? node.options : [];
}

/** The ids of a node and of all that can be reached from it. */
export function reachableFrom(tree: Walkable, id: string): Set<string> {
  const reached = new Set([id]);
  for (const next of reached) for (const option of optionsAt(tree, next)) reached.add(option.next);
  return reached;
}

/** The tree below a node, with that node as its start. */
export function subtree<T extends { start: string; nodes: Walkable['nodes'][number][] }>(
  tree: T,
  start: string,
): T {
  const below = reachableFrom(tree, start);
  return { ...tree, start, nodes: tree.nodes.filter((node) => below.has(node.id)) };
}

/** The answers that lead back into a question that is still open: each closes a cycle. Every node is visited once. */
export function cyclesIn(tree: Walkable): { question: string; option: Option }[] {
  const cycles: { question: string; option: Option }[] = [];
  const open = new Set<string>();
  const done = new Set<string>();
  for (const { id } of tree.nodes) {
    const ways = done.has(id) ? [] : [enter(tree, id, open)];
    while (ways.length > 0) {
      const { id: question, options } = ways.at(-1)!;
      const option = options.next().value;
      if (!option) {
        open.delete(question);
        done.add(question);
        ways.pop();
      } else if (open.has(option.next)) cycles.push({ question, option });
      else if (!done.has(option.next)) ways.push(enter(tree, option.next, open));
    }
  }
  return cycles;
}

function enter(tree: Walkable, id: string, open: Set<string>) {
  open.add(id);
  return { id, options: optionsAt(tree, id).values() };
}
