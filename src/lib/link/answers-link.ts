/**
 * Links to a place in a decision tree: the answers that lead there, in order, as the fragment of the
 * tree's page (`#who=seller&seller-goal=money`). In the fragment, because that never leaves the browser.
 */
import type { Answer } from './fragment.ts';

export type { Answer };

/** The fragment for answers, and for a case that it carries on, with its `#`; empty for neither. */
export function encodeAnswers(answers: readonly Answer[], carried?: string): string {
  const pairs = answers.map(({ question, option }) => [question, option]);
  if (carried !== undefined) pairs.push(['case', carried]);
  return pairs.length > 0 ? `#${pairs.map((pair) => pair.map(encodeURIComponent).join('=')).join('&')}` : '';
}
