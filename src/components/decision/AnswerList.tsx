import { describeAnswer, type TreeView } from '../../lib/decision/view.ts';
import type { Answer } from '../../lib/decision/walk.ts';

interface Props {
  tree: TreeView;
  path: Answer[];
  title: string;
  /** The id of the node that is shown; a question that is being changed needs no link to change it. */
  current: string;
  level: 2 | 3 | 4;
  onChange: (question: string) => void;
}

/** The answers on the path, each with its own way to change it. */
export default function AnswerList({ tree, path, title, current, level, onChange }: Props) {
  if (path.length === 0) return null;
  const Heading = `h${level + 1}` as 'h3';
  return (
    <section class="answers">
      <Heading>{title}</Heading>
      <dl>
        {path.map((given) => {
          const { question, answer } = describeAnswer(tree, given);
          return (
            <div key={given.question}>
              <dt>{question}</dt>
              <dd>
                <span>{answer}</span>
                {given.question !== current && (
                  <button type="button" onClick={() => onChange(given.question)}>
                    Change<span class="sr-only"> the answer to “{question}”</span>
                  </button>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
