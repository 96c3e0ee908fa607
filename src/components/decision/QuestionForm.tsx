import { useReducer, useRef } from 'preact/hooks';
import { afterPaint } from '../ui/after-paint.ts';
import Button from '../ui/Button.tsx';
import { speak } from '../words/words.ts';
import AnswerChoice, { type Props as Choice } from './AnswerChoice.tsx';
import styles from './decision.module.css';
import own from './question.module.css';
import { useAnswer } from './use-answer.ts';

interface Props extends Pick<Choice, 'question' | 'level' | 'language' | 'heading'> {
  remembered: string | undefined;
  ready: boolean;
  onAnswer: (option: string) => void;
  onBack?: () => void;
}

/** One question, to be answered before the next. */
export default function QuestionForm({ remembered, ready, onAnswer, onBack, ...shown }: Props) {
  const say = speak('decision', shown.language);
  const form = useRef<HTMLFormElement>(null);
  const [answer, choose] = useAnswer(form, remembered);
  const [missed, miss] = useReducer((times: number) => times + 1, 0);
  const answered = useRef(false);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!answer) miss(undefined);
    // Pressed twice, it answers one question.
    else if (!answered.current) {
      answered.current = true;
      afterPaint(() => {
        answered.current = false;
        onAnswer(answer);
      });
    }
  };

  return (
    <form ref={form} class={own['question']} onSubmit={submit}>
      <AnswerChoice {...shown} answer={answer} missed={answer ? 0 : missed} onChoose={choose} />
      <div class={styles['actions']}>
        <Button type="submit" look="primary" disabled={!ready}>
          {say('continue')}
        </Button>
        {onBack && <Button onClick={onBack}>{say('back')}</Button>}
      </div>
    </form>
  );
}
