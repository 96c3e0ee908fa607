import { headingId } from '../../lib/link/step-link.ts';
import { speak } from '../words/words.ts';
import styles from './step.module.css';

interface Props {
  language: string;
  stepId: string;
  disabled: boolean;
  done: boolean;
  onChange: (done: boolean) => void;
}

/** The checkbox of a step, named by its own word and the step's heading. */
export default function DoneBox({ language, stepId, disabled, done, onChange }: Props) {
  const labelId = `${stepId}-done`;
  return (
    <label class={styles['done']}>
      <input
        type="checkbox"
        autocomplete="off"
        aria-labelledby={`${labelId} ${headingId(stepId)}`}
        disabled={disabled}
        checked={done}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span id={labelId}>{speak('checklist', language)('done')}</span>
    </label>
  );
}
