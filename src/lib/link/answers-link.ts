/**
 * Links to a place in a decision tree: the answers that lead there, in order, as the fragment of the
 * tree's page (`#who=seller&seller-goal=money`). In the fragment, because that never leaves the browser.
 */
import type { Answer } from './fragment.ts';

export type { Answer };

/** The fragment for answers, with its `#`; empty for none. */
export function encodeAnswers(answers: readonly Answer[]): string {
  const parameters = new URLSearchParams(answers.map(({ question, option }) => [question, option]));
  return answers.length > 0 ? `#${parameters}` : '';
}
