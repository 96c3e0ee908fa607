import type { OutcomeView } from '../../lib/decision/view.ts';
import { sayDay } from '../../lib/words/say-day.ts';
import { speak } from '../words/words.ts';
import styles from './decision.module.css';
import Rich from './Rich.tsx';

interface Props {
  outcome: OutcomeView;
  language: string;
}

/** What to do and in which order, what that will not do, whom to ask, what it is not, and how we know. */
export default function OutcomeFacts({ outcome, language }: Props) {
  const say = speak('outcome', language);
  const { first, know, doesNot, ask, neighbour, sources, checked } = outcome;
  return (
    <dl>
      <Facts name={say('doFirst')} facts={first} />
      <Facts name={say(first.length > 0 ? 'thenDo' : 'whatToDo')} facts={outcome.do} />
      <Facts name={say('doesNot')} facts={doesNot} />
      <Facts name={say('know')} facts={know} />
      <Facts name={say('whomToAsk')} facts={[ask]} />
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

function Facts({ name, facts }: { name: string; facts: string[] }) {
  if (facts.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {facts.map((fact) => (
          <p key={fact}>
            <Rich text={fact} />
          </p>
        ))}
      </dd>
    </div>
  );
}
