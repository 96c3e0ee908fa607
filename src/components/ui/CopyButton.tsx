import { useEffect, useRef, useState } from 'preact/hooks';
import { speak } from '../words/words.ts';
import Button from './Button.tsx';
import styles from './copy.module.css';
import { copyText } from './copy-text.ts';

interface Props {
  language: string;
  label: string;
  /** What the button shows when it has copied. It keeps its name: a status says it, and a new name would say it again. */
  copied: string;
  /** The text to copy, asked for when it is copied; `undefined` where there is a reason not to. */
  text: () => string | undefined;
  /** How it is copied; `false` where the browser refuses. As plain text, if left out. */
  copy?: (text: string) => Promise<boolean>;
  /** What a text that is shown because copying was refused depends on: when it changes, the text is taken away. */
  of?: string;
  disabled?: boolean;
  look?: 'quiet' | 'primary';
  /** The id of what says why it is disabled. */
  describedBy?: string;
}

/** Copies a text; where the browser refuses, the text is shown selected, to be copied by hand. */
export default function CopyButton(props: Props) {
  const { language, label, copied, text, copy = copyText, of = '' } = props;
  const { disabled = false, look = 'quiet', describedBy } = props;
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');
  const [shown, setShown] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const now = useRef(of);
  now.current = of;
  const press = async () => {
    const wanted = text();
    if (wanted === undefined) return;
    const done = await copy(wanted);
    // A refusal may come late: what it would show is then no longer the text.
    if (now.current !== of) return;
    setShown(wanted);
    setOutcome(done ? 'copied' : 'refused');
  };

  useEffect(() => setOutcome('none'), [of]);
  useEffect(() => {
    if (outcome === 'refused') {
      // Selecting alone does not bring it into view.
      field.current?.focus();
      field.current?.select();
    }
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome('none'), 4000);
    return () => clearTimeout(timer);
  }, [outcome, shown]);

  return (
    <div class={styles['copy']}>
      <Button
        {...{ look, disabled }}
        aria-label={outcome === 'copied' ? label : undefined}
        aria-describedby={describedBy}
        onClick={() => void press()}
      >
        {outcome === 'copied' ? copied : label}
      </Button>
      {outcome === 'refused' && (
        <label>
          {speak('ui', language)('copyRefused')}
          <textarea ref={field} readOnly rows={Math.min(8, shown.split('\n').length)} value={shown} />
        </label>
      )}
      <span role="status" class="sr-only">
        {outcome === 'copied' && copied}
      </span>
    </div>
  );
}
