import type { Fact, Facts } from '../../lib/decision/facts.ts';
import Lines from './Lines.tsx';
import { speak } from '../words/words.ts';

interface Props {
  facts: Facts;
  /** Which of them, in this order; what is not known has no line. */
  shown: readonly Fact[];
  language: string;
}

/** The facts of an outcome by their names. */
export default function FactList({ facts, shown, language }: Props) {
  const say = speak('outcome', language);
  return (
    <dl>
      {shown.map((fact) => {
        const lines = facts[fact];
        return (
          lines && (
            <div key={fact}>
              <dt>{say(fact)}</dt>
              <dd>
                <Lines lines={lines} />
              </dd>
            </div>
          )
        );
      })}
    </dl>
  );
}
