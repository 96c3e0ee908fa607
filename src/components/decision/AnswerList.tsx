import { describeAnswer, type TreeView } from '../../lib/decision/view.ts';
import type { Answer } from '../../lib/decision/walk.ts';
import Button from '../ui/Button.tsx';
import { speak } from '../words/words.ts';
import styles from './decision.module.css';

interface Props {
  tree: TreeView;
  path: readonly Answer[];
  language: string;
  /** Whether they led to an outcome. */
  isOver: boolean;
  /** The id of the node that is shown; a question that is being changed needs no link to change it. */
  current: string;
  level: 2 | 3 | 4;
  onChange: (question: string) => void;
}

/** The answers on the path, each with its own way to change it. */
export default function AnswerList({ tree, path, language, isOver, current, level, onChange }: Props) {
  const say = speak('decision', language);
  if (path.length === 0) return null;
  const Heading = `h${level + 1}` as 'h3';
  return (
    <section class={styles['answers']} data-answers>
      <Heading>{say(isOver ? 'because' : 'soFar')}</Heading>
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
