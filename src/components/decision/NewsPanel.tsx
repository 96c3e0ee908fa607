import { describeAnswer, type TreeView } from '../../lib/decision/view.ts';
import type { News } from './use-decision.ts';

/** What is to be said about the last move: answers that were dropped, or an address that did not fit. */
export default function NewsPanel({ tree, news }: { tree: TreeView; news: News }) {
  if (news.kind === 'unfit') {
    return (
      <p class="decision-news" role="alert">
        The address holds {news.count === 1 ? 'an answer' : 'answers'} that this decision does not know or
        does not ask here. This is the last place that fits.
      </p>
    );
  }
  const dropped = news.answers
    .map((given) => describeAnswer(tree, given))
    .map(({ question, answer }) => `${question} (${answer})`);
  return (
    <div class="decision-news" role="status">
      <p>No longer asked, so dropped: {dropped.join(' ')}</p>
      <button type="button" class="exit-button" onClick={news.undo}>
        Undo the change
      </button>
    </div>
  );
}
