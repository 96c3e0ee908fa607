import type { RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Question } from '../../lib/decision/schema.ts';
import Button from '../ui/Button.tsx';
import { speak } from '../words/words.ts';
import styles from './decision.module.css';
import own from './question.module.css';

interface Props {
  question: Question;
  level: 2 | 3 | 4;
  language: string;
  heading: RefObject<HTMLHeadingElement>;
  remembered: string | undefined;
  ready: boolean;
  onAnswer: (option: string) => void;
  onBack?: () => void;
}

/** One question with its answers as radio buttons. */
export default function QuestionForm(props: Props) {
  const { question, level, language, heading, remembered, ready, onAnswer, onBack } = props;
  const say = speak('decision', language);
  const name = useId();
  const [chosen, setChosen] = useState<string>();
  const [missing, setMissing] = useState(false);
  const Heading = `h${level}` as 'h2';
  const answer = chosen ?? remembered;
  const form = useRef<HTMLFormElement>(null);

  // What was chosen before the island started stands in the HTML, and counts.
  useEffect(() => {
    const early = form.current?.querySelector<HTMLInputElement>('input:checked');
    if (early) setChosen(early.value);
  }, []);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (answer) onAnswer(answer);
    else setMissing(true);
  };

  return (
    <form ref={form} class={own['question']} onSubmit={submit}>
      <fieldset aria-describedby={question.hint && `${name}-hint`}>
        <legend>
          <Heading ref={heading} tabIndex={-1}>
            {question.text}
          </Heading>
        </legend>
        {question.hint && <p id={`${name}-hint`}>{question.hint}</p>}
        {missing && !answer && (
          <p class={own['missing']} role="alert">
            {say('chooseFirst')}
          </p>
        )}
        {question.options.map(({ id, label }) => (
          <label key={id}>
            <input
              type="radio"
              name={name}
              value={id}
              autocomplete="off"
              checked={answer === id || undefined}
              onChange={() => setChosen(id)}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <div class={styles['actions']}>
        <Button type="submit" look="primary" disabled={!ready}>
          {say('continue')}
        </Button>
        {onBack && <Button onClick={onBack}>{say('back')}</Button>}
      </div>
    </form>
  );
}
