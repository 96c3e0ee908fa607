import type { OutcomeView } from '../../lib/decision/view.ts';
import { speak } from '../words/words.ts';

/** What there is to know of an outcome: what to do, whom to ask, what that will not do, and what it is not. */
export default function OutcomeFacts({ outcome, language }: { outcome: OutcomeView; language: string }) {
  const say = speak('outcome', language);
  const { ask, know, doesNot, neighbour } = outcome;
  return (
    <dl>
      <Facts name={say('whatToDo')} facts={outcome.do} />
      <Facts name={say('whomToAsk')} facts={ask ? [ask] : []} />
      <Facts name={say('knowFirst')} facts={know} />
      <Facts name={say('doesNot')} facts={doesNot} />
      <div>
        <dt>{say('confused')}</dt>
        <dd>
          {say.around('confusedWith', {
            outcome: <a href={neighbour.url}>{neighbour.title}</a>,
            difference: neighbour.difference,
          })}
        </dd>
      </div>
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
          <p key={fact}>{fact}</p>
        ))}
      </dd>
    </div>
  );
}
