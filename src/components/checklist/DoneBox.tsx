import { speak } from '../words/words.ts';
import styles from './step.module.css';

interface Props {
  language: string;
  /** The title of the step, which its name holds. */
  title: string;
  disabled: boolean;
  done: boolean;
  onChange: (done: boolean) => void;
}

/** The checkbox of a step. */
export default function DoneBox({ language, title, disabled, done, onChange }: Props) {
  const say = speak('checklist', language);
  return (
    <label class={styles['done']}>
      <input
        type="checkbox"
        autocomplete="off"
        disabled={disabled}
        checked={done}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {say('done')}
        <span class="sr-only">{say('doneWhat', { title })}</span>
      </span>
    </label>
  );
}
