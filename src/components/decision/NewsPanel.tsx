import type { News } from '../../lib/decision/session.ts';
import { describeAnswer, type TreeView } from '../../lib/decision/view.ts';
import { sayList } from '../../lib/words/say-list.ts';
import { sayDay } from '../../lib/words/say-day.ts';
import Button from '../ui/Button.tsx';
import { useReady } from '../ui/use-ready.ts';
import { speak } from '../words/words.ts';
import status from '../ui/status.module.css';
import styles from './decision.module.css';

interface Props {
  tree: TreeView;
  news: News;
  language: string;
  onUndo: () => void;
}

/** What is to be said about the last move: answers that were dropped, or an address that did not fit. */
export default function NewsPanel({ tree, news, language, onUndo }: Props) {
  const say = speak('outcome', language);
  // A region is announced when its text changes, not when it comes with one.
  const isThere = useReady();
  const look = `${status['status']} ${styles['news']}`;
  if (news.kind === 'unfit') {
    return (
      <div class={look} role="alert">
        <p>{say('unfit', { count: news.count })}</p>
        {news.retired.map(({ question, option, on, notice }) => (
          <p key={`${question}=${option}`}>{say('retired', { day: sayDay(on, language), notice })}</p>
        ))}
      </div>
    );
  }
  const answers = news.answers.map((given) => say('droppedAnswer', describeAnswer(tree, given)));
  return (
    <div class={look}>
      <p role="status">{isThere && say('dropped', { answers: sayList(answers, language) })}</p>
      <Button onClick={onUndo}>{say('undoChange')}</Button>
    </div>
  );
}
