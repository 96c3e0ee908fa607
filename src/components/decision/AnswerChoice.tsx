import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { Question } from '../../lib/decision/schema.ts';
import Radio from '../ui/Radio.tsx';
import { speak } from '../words/words.ts';
import styles from './question.module.css';

export interface Props {
  question: Question;
  level: 2 | 3 | 4;
  language: string;
  heading: RefObject<HTMLHeadingElement>;
  answer: string | undefined;
  /** How often the reader wanted to go on without an answer; each time it is said. */
  missed: number;
  onChoose: (option: string) => void;
}

/** A question, its hint, and its answers as radio buttons. */
export default function AnswerChoice(props: Props) {
  const { question, level, language, heading, answer, missed, onChoose } = props;
  const name = useId();
  const Heading = `h${level}` as 'h2';
  return (
    <fieldset aria-describedby={question.hint && `${name}-hint`}>
      <legend>
        <Heading ref={heading} tabIndex={-1}>
          {question.text}
        </Heading>
      </legend>
      {question.hint && <p id={`${name}-hint`}>{question.hint}</p>}
      {missed > 0 && (
        <p key={missed} class={styles['missing']} role="alert">
          {speak('decision', language)('chooseFirst')}
        </p>
      )}
      {question.options.map(({ id, label }) => (
        <Radio
          key={id}
          name={name}
          value={id}
          checked={answer === id || undefined}
          onChange={() => onChoose(id)}
        >
          {label}
        </Radio>
      ))}
    </fieldset>
  );
}
