import type { OutcomeView } from '../../lib/decision/view.ts';
import { sayDay } from '../../lib/words/say-day.ts';
import { speak } from '../words/words.ts';
import styles from './outcome.module.css';
import Lines from './Lines.tsx';
import Rich from './Rich.tsx';

interface Props {
  outcome: OutcomeView;
  language: string;
}

/** What to do and in which order, what that will not do, whom to ask, what it is not, and how we know. */
export default function OutcomeFacts({ outcome, language }: Props) {
  const say = speak('outcome', language);
  const { first, inOrder, know, doesNot, ask, neighbour, sources, checked } = outcome;
  const parts = [
    { name: say('doFirst'), lines: first },
    { name: say(first.length > 0 ? 'thenDo' : 'whatToDo'), lines: outcome.do, inOrder },
    { name: say('doesNot'), lines: doesNot },
    { name: say('know'), lines: know },
    { name: say('whomToAsk'), lines: [ask] },
  ];
  return (
    <dl>
      {parts
        .filter(({ lines }) => lines.length > 0)
        .map(({ name, ...shown }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Lines {...shown} />
            </dd>
          </div>
        ))}
      <div>
        <dt>{say('confused')}</dt>
        <dd>
          {say.around('confusedWith', {
            outcome: <a href={neighbour.url}>{neighbour.title}</a>,
            difference: <Rich text={neighbour.difference} />,
          })}
        </dd>
      </div>
      {checked !== undefined && (
        <div class={styles['sources']}>
          <dt>{say('checkedOn', { day: sayDay(checked, language) })}</dt>
          <dd>
            {sources.map(({ title, publisher, url }) => (
              <p key={url}>{say.around('by', { title: <a href={url}>{title}</a>, publisher })}</p>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}
