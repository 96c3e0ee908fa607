import { leadOn, sayDone } from '../../lib/checklist/open-store.ts';
import { stateIn } from '../../lib/checklist/said.ts';
import { stepKeys, type Identified } from '../../lib/checklist/step-keys.ts';
import { headingId } from '../../lib/link/heading-id.ts';
import { useCaseEntries } from '../case/use-case-entries.ts';
import { ticked } from '../ui/ticked.ts';
import { afterPaint } from '../ui/after-paint.ts';
import { useReady } from '../ui/use-ready.ts';
import { saidText } from './said-text.ts';
import styles from './step.module.css';

interface Props {
  language: string;
  guide: Identified;
  step: Identified;
}

/** A step in the overview: its checkbox, which works whether the step is open or not, and what was said of it. */
export default function StepRow({ language, guide, step }: Props) {
  const ready = useReady();
  const state = stateIn(useCaseEntries(stepKeys(guide, step)), guide, step);
  return (
    <>
      <label class={styles['box']}>
        <input
          type="checkbox"
          autocomplete="off"
          aria-labelledby={headingId(step.id)}
          disabled={!ready}
          {...ticked(state.kind === 'done')}
          onChange={(event) => {
            sayDone(guide, step, event.currentTarget.checked);
            afterPaint(() => leadOn(guide, step));
          }}
        />
      </label>
      <span class={styles['said']}>{saidText(state, language)}</span>
    </>
  );
}
