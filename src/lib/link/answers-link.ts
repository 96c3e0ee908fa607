/**
 * Links to a place in a decision tree: the answers that lead there, in order, as the fragment of the
 * tree's page (`#who=seller&seller-goal=money`). In the fragment, because that never leaves the browser.
 */
/** One answer: the id of a question and the id of the option that was chosen. */
export interface Answer {
  question: string;
  option: string;
}

/** The fragment for answers, with its `#`; empty for none. */
export function encodeAnswers(answers: readonly Answer[]): string {
  const parameters = new URLSearchParams(answers.map(({ question, option }) => [question, option]));
  return answers.length > 0 ? `#${parameters}` : '';
}

/** The answers in a fragment, whatever else it holds; never throws. Whether they fit a tree is the tree's to say. */
export function decodeAnswers(fragment: string): Answer[] {
  return [...new URLSearchParams(fragment.replace(/^#/, ''))].map(([question, option]) => ({
    question,
    option,
  }));
}
