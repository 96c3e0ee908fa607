import type { RefObject } from 'preact';
import Button from '../ui/Button.tsx';
import { speak } from '../words/words.ts';
import styles from './decision.module.css';
import type { Missing } from './use-rest.ts';

interface Props {
  why: Missing;
  /** Where the question stands as text. */
  route: string;
  language: string;
  /** What takes the focus in place of the question's heading. */
  heading: RefObject<HTMLDivElement>;
  onAgain: () => void;
}

/** What stands in for a question that is not there yet, or cannot be had; nothing that was answered is lost. */
export default function MissingQuestion({ why, route, language, heading, onAgain }: Props) {
  const say = speak('decision', language);
  const routes = <a href={route}>{say('allRoutes')}</a>;
  return (
    <div ref={heading} tabIndex={-1}>
      {why === 'coming' ? (
        <p role="status">{say('loading')}</p>
      ) : (
        <p role="alert">{say.around(why, { routes })}</p>
      )}
      {why !== 'coming' && (
        <div class={styles['actions']}>
          {why === 'outdated' ? (
            <Button onClick={() => location.reload()}>{say('reload')}</Button>
          ) : (
            <Button onClick={onAgain}>{say('tryAgain')}</Button>
          )}
        </div>
      )}
    </div>
  );
}
