import { describeAnswer, type TreeView } from '../../lib/decision/view.ts';
import type { Answer } from '../../lib/decision/walk.ts';
import Button from '../ui/Button.tsx';
import { speak } from '../words/words.ts';
import styles from './answers.module.css';

interface Props {
  tree: TreeView;
  path: readonly Answer[];
  language: string;
  /** Whether they led to an outcome. */
  isOver: boolean;
  /** The id of the node that is shown; a question that is being changed needs no link to change it. */
  current: string;
  onChange: (question: string) => void;
}

/** The answers on the path, above what they led to, each with its own way to change it. */
export default function AnswerList({ tree, path, language, isOver, current, onChange }: Props) {
  const say = speak('decision', language);
  if (path.length === 0) return null;
  return (
    <section class={styles['answers']} aria-label={say(isOver ? 'because' : 'soFar')} data-answers>
      <dl>
        {path.map((given) => {
          const { question, answer } = describeAnswer(tree, given);
          return (
            <div key={given.question}>
              <dt>{question}</dt>
              <dd>
                <span>{answer}</span>
                {given.question !== current && (
                  <Button look="quiet" onClick={() => onChange(given.question)}>
                    {say('change')}
                    <span class="sr-only">{say('changeAnswer', { question })}</span>
                  </Button>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
