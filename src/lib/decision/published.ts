import { answeredNames, type Named } from './former-answers.ts';

/** A tree by its id. */
interface Listed {
  id: string;
  tree: Named;
}

/**
 * The list of published answers, `src/content/published-answers.txt`: one `<tree>#<question>=<option>` a
 * line. Shared links hold them, so each has to be one of the tree's answers for ever, by its id or an
 * earlier one, or to be answered by a dated notice.
 */
export const currentAnswerNames = (trees: readonly Listed[]): string[] =>
  trees.flatMap(({ id, tree }) =>
    tree.nodes.flatMap((node) =>
      node.kind === 'question' ? node.options.map((option) => `${id}#${node.id}=${option.id}`) : [],
    ),
  );

/** The published answers that no link can give any more. */
export function brokenAnswers(published: readonly string[], trees: readonly Listed[]): string[] {
  const answered = new Set(
    trees.flatMap(({ id, tree }) => [...answeredNames(tree)].map((name) => `${id}#${name}`)),
  );
  return published.filter((name) => !answered.has(name));
}
