import type { Answer } from '../link/answers-link.ts';
import { optionsAt, reachableFrom, type Walkable } from './graph.ts';
import type { Option } from './schema.ts';

export type { Answer };

/** Where answers lead: those that apply, in order, and the node they end at. `ignored` did not fit. */
export interface Place {
  path: Answer[];
  at: string;
  ignored: Answer[];
}

/**
 * Follows answers from the start. Stops at the first question that has no answer, or one that it does
 * not offer; whatever was not used on the way is `ignored`. Of two answers to a question the first counts.
 */
export function follow(tree: Walkable, answers: readonly Answer[]): Place {
  const given = new Map(answers.toReversed().map((answer) => [answer.question, answer]));
  const used = new Set<Answer>();
  let at = tree.start;
  for (;;) {
    const answer = given.get(at);
    const option = answer && optionOf(tree, answer);
    if (!option || used.has(answer)) break;
    used.add(answer);
    at = option.next;
  }
  return { path: [...used], at, ignored: answers.filter((answer) => !used.has(answer)) };
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

/** Says for any node which shortest answers lead to it from the start; `undefined` where there is no way. */
export function waysThrough(tree: Walkable): (id: string) => Answer[] | undefined {
  const cameBy = new Map<string, Answer | undefined>([[tree.start, undefined]]);
  for (const [at] of cameBy) {
    for (const { id, next } of optionsAt(tree, at)) {
      if (!cameBy.has(next)) cameBy.set(next, { question: at, option: id });
    }
  }
  return (id) => {
    if (!cameBy.has(id)) return undefined;
    const path: Answer[] = [];
    for (let answer = cameBy.get(id); answer; answer = cameBy.get(answer.question)) path.push(answer);
    return path.reverse();
  };
}

/** The option that an answer chooses, if the tree has it. */
const optionOf = (tree: Walkable, { question, option }: Answer): Option | undefined =>
  optionsAt(tree, question).find(({ id }) => id === option);
