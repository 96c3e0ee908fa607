import { optionsAt, type Walkable } from './graph.ts';
import type { RetiredAnswer } from './schema.ts';
import type { Answer } from './walk.ts';

/** A tree that knows its former names. */
export interface Named extends Walkable {
  retired?: readonly RetiredAnswer[] | undefined;
}

/**
 * Answers as the tree names them today, wherever a shared link holds an earlier id. One that the tree does not
 * know stays as it is, unless the tree never had its question: then it is something that others put into a link.
 */
export function currentAnswers(tree: Named, answers: readonly Answer[]): Answer[] {
  const questions = questionNames(tree);
  return answers.flatMap((answer) => {
    const question = questions.get(answer.question);
    if (question === undefined) return [];
    const option = optionsAt(tree, question).find(({ aliases }) => aliases?.includes(answer.option));
    return [{ question, option: option?.id ?? answer.option }];
  });
}

/** Today's id of each question that the tree asks, by every id that it had; those that are gone keep theirs. */
function questionNames({ nodes, retired = [] }: Named): Map<string, string> {
  const asked = nodes.filter((node) => node.kind === 'question');
  return new Map([
    ...retired.map(({ question }) => [question, question] as const),
    ...asked.flatMap(({ id, aliases = [] }) => [...aliases, id].map((name) => [name, id] as const)),
  ]);
}

/** What is to be said of answers that nobody can give any more. */
export const retiredAmong = (tree: Named, answers: readonly Answer[]): RetiredAnswer[] =>
  (tree.retired ?? []).filter((retired) =>
    answers.some(({ question, option }) => question === retired.question && option === retired.option),
  );

/** Every answer that a link may hold, now or from earlier: `question=option`, by all their names. */
export function answeredNames(tree: Named): Set<string> {
  const names = new Set((tree.retired ?? []).map(({ question, option }) => `${question}=${option}`));
  for (const node of tree.nodes) {
    if (node.kind !== 'question') continue;
    for (const question of [node.id, ...(node.aliases ?? [])]) {
      for (const { id, aliases = [] } of node.options) {
        for (const option of [id, ...aliases]) names.add(`${question}=${option}`);
      }
    }
  }
  return names;
}
