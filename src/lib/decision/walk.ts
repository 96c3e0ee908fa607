import type { Answer } from '../link/answers-link.ts';
import type { Option, Outcome, Question } from './schema.ts';

export type { Answer };

/** The part of a tree that walking needs, so that a page may send less than the whole. */
export interface Walkable {
  start: string;
  nodes: readonly (Pick<Question, 'id' | 'kind' | 'options'> | Pick<Outcome, 'id' | 'kind'>)[];
}

/** Where answers lead: those that apply, in order, and the node they end at. `ignored` did not fit. */
export interface Place {
  path: Answer[];
  at: string;
  ignored: Answer[];
}

/**
 * Follows answers from the start. Stops at the first question that has no answer, or one that it does
 * not offer; whatever was not used on the way is `ignored`.
 */
export function follow(tree: Walkable, answers: readonly Answer[]): Place {
  const path: Answer[] = [];
  let at = tree.start;
  for (;;) {
    const answer = answers.find(({ question }) => question === at);
    const option = answer && optionOf(tree, answer);
    if (!option || path.includes(answer)) break;
    path.push(answer);
    at = option.next;
  }
  return { path, at, ignored: answers.filter((answer) => !path.includes(answer)) };
}

/** What a change of one answer does: the new place, the answers that went, and the later ones to keep in mind. */
export interface Change extends Place {
  /** Later answers whose question no path from here asks any more. */
  dropped: Answer[];
}

/**
 * Changes the answer to one question of a path. Every later answer that still applies stays: those on
 * the new path at once, and those that may still be asked remain in `ignored`, to be offered when they
 * are. The others are `dropped`.
 */
export function changeAnswer(tree: Walkable, path: readonly Answer[], change: Answer): Change {
  const answers = path.map((answer) => (answer.question === change.question ? change : answer));
  const place = follow(tree, answers);
  const ahead = reachableFrom(tree, place.at);
  return {
    ...place,
    ignored: place.ignored.filter(({ question }) => ahead.has(question)),
    dropped: place.ignored.filter(({ question }) => !ahead.has(question)),
  };
}

/** All paths from the start to an outcome, each as its answers in order. */
export function allPaths(tree: Walkable, from = tree.start): { path: Answer[]; outcome: string }[] {
  const node = nodeOf(tree, from);
  if (node?.kind !== 'question') return [{ path: [], outcome: from }];
  return node.options.flatMap((option) =>
    allPaths(tree, option.next).map(({ path, outcome }) => ({
      path: [{ question: node.id, option: option.id }, ...path],
      outcome,
    })),
  );
}

/** The shortest answers that lead from the start to a node; `undefined` where there is no way. */
export function pathTo(tree: Walkable, id: string): Answer[] | undefined {
  let ways: { at: string; path: Answer[] }[] = [{ at: tree.start, path: [] }];
  while (ways.length > 0) {
    const arrived = ways.find((way) => way.at === id);
    if (arrived) return arrived.path;
    ways = ways.flatMap(({ at, path }) =>
      optionsAt(tree, at).map((option) => ({
        at: option.next,
        path: [...path, { question: at, option: option.id }],
      })),
    );
  }
  return undefined;
}

/** The tree below a node, with that node as its start. */
export function subtree<T extends { start: string; nodes: Walkable['nodes'][number][] }>(
  tree: T,
  start: string,
): T {
  const below = reachableFrom(tree, start);
  return { ...tree, start, nodes: tree.nodes.filter((node) => below.has(node.id)) };
}

/** The ids of a node and of all that can be reached from it. */
export function reachableFrom(tree: Walkable, id: string): Set<string> {
  const reached = new Set([id]);
  for (const next of reached) for (const option of optionsAt(tree, next)) reached.add(option.next);
  return reached;
}

const nodeOf = (tree: Walkable, id: string) => tree.nodes.find((node) => node.id === id);

function optionsAt(tree: Walkable, id: string): readonly Option[] {
  const node = nodeOf(tree, id);
  return node?.kind === 'question' ? node.options : [];
}

const optionOf = (tree: Walkable, answer: Answer): Option | undefined =>
  optionsAt(tree, answer.question).find((option) => option.id === answer.option);
