/**
 * Links to a place in a decision tree: the answers that lead there, in order, as the fragment of the
 * tree's page (`#who=seller&seller-goal=money`). In the fragment, because that never leaves the browser.
 */
import { readFragment, type Answer } from './fragment.ts';

export type { Answer };

/** The fragment for answers, and for a case that it carries on, with its `#`; empty for neither. */
export function encodeAnswers(answers: readonly Answer[], carried?: string): string {
  const pairs = answers.map(({ question, option }) => [question, option]);
  if (carried !== undefined) pairs.push(['case', carried]);
  return pairs.length > 0 ? `#${pairs.map((pair) => pair.map(encodeURIComponent).join('=')).join('&')}` : '';
}

/** The answers in a fragment, whatever else it holds; never throws. Whether they fit a tree is the tree's to say. */
export function decodeAnswers(fragment: string): Answer[] {
  const read = readFragment(fragment);
  return read.kind === 'answers' ? read.answers : [];
}
