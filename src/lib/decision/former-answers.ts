import { optionsAt, type Walkable } from './graph.ts';
import type { RetiredAnswer } from './schema.ts';
import type { Answer } from './walk.ts';

/** A tree that knows its former names. */
export interface Named extends Walkable {
  retired?: readonly RetiredAnswer[] | undefined;
}

/** Answers as the tree names them today, wherever a shared link holds an earlier id. Others stay as they are. */
export function currentAnswers(tree: Named, answers: readonly Answer[]): Answer[] {
  const questions = new Map(
    tree.nodes.flatMap((node) =>
      node.kind === 'question' ? (node.aliases ?? []).map((alias) => [alias, node.id] as const) : [],
    ),
  );
  return answers.map((answer) => {
    const question = questions.get(answer.question) ?? answer.question;
    const option = optionsAt(tree, question).find(({ aliases }) => aliases?.includes(answer.option));
    return { question, option: option?.id ?? answer.option };
  });
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
