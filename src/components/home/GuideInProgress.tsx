import type { InProgress } from '../../lib/checklist/in-progress.ts';
import { progressText } from '../checklist/progress-text.ts';
import { waitingText } from '../checklist/waiting-text.ts';
import { speak } from '../words/words.ts';
import type { HomeGuide } from './home-guide.ts';

interface Props {
  begun: InProgress<HomeGuide>;
  /** A day, `YYYY-MM-DD`. */
  today: string;
  language: string;
}

/** One guide that the reader has begun: how far, until when, and the way back into it; from a finished one the ways on. */
export default function GuideInProgress({ begun, today, language }: Props) {
  const say = speak('home', language);
  const { guide, waiting, isFinished, next: step } = begun;
  // What it waits for is said behind it, with its day.
  const { checks, steps } = begun.progress;
  const progress = progressText(
    { checks: { ...checks, waiting: 0 }, steps: { ...steps, waiting: 0 } },
    language,
  );
  const state = isFinished ? 'finished' : waiting?.isPast ? 'overdue' : waiting ? 'waiting' : 'open';

  return (
    <li data-state={state}>
      <a href={guide.url + (step ? `#${step.id}` : '')}>{guide.title}</a>
      <p>
        {isFinished
          ? say('finished', { progress })
          : waiting
            ? say('status', { progress, waiting: waitingText(waiting, today, language) })
            : say('statusNow', { progress })}
      </p>
      {isFinished &&
        guide.next.map(({ title, url }) => (
          <p key={url}>{say.around('next', { guide: <a href={url}>{title}</a> })}</p>
        ))}
    </li>
  );
}
