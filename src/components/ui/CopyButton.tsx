import type { ComponentProps } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { speak } from '../words/words.ts';
import Button from './Button.tsx';
import styles from './copy.module.css';
import { copyText } from './copy-text.ts';

interface Props {
  language: string;
  label: string;
  /** What the button shows when it has copied. */
  copied: string;
  /** The text to copy, asked for when it is copied; `undefined` where there is a reason not to. */
  text: () => string | undefined;
  /** What a text that is shown because copying was refused depends on: when it changes, the text is taken away. */
  of?: string;
  disabled?: boolean;
  look?: 'quiet' | 'primary';
  /** The id of what says why it is disabled. */
  describedBy?: string;
}

/** Copies a text; where the browser refuses, the text is shown selected, to be copied by hand. */
export default function CopyButton(props: Props) {
  const { language, label, copied, text, of = '', disabled = false, look = 'quiet', describedBy } = props;
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');
  const [shown, setShown] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const now = useRef(of);
  now.current = of;
  const copy = async () => {
    const wanted = text();
    if (wanted === undefined) return;
    const done = await copyText(wanted);
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
      <CopiedButton
        {...{ label, copied, look, disabled }}
        isCopied={outcome === 'copied'}
        aria-describedby={describedBy}
        onClick={() => void copy()}
      />
      {outcome === 'refused' && (
        <label>
          {speak('ui', language)('copyRefused')}
          <textarea ref={field} readOnly rows={Math.min(8, shown.split('\n').length)} value={shown} />
        </label>
      )}
    </div>
  );
}

interface CopiedProps extends Omit<ComponentProps<typeof Button>, 'children'> {
  label: string;
  /** What the button shows when it has copied. */
  copied: string;
  isCopied: boolean;
}

/** A button that shows that it has copied. It keeps its name meanwhile: a status says it, and a new name would say it again. */
export function CopiedButton({ label, copied, isCopied, ...rest }: CopiedProps) {
  return (
    <>
      <Button aria-label={isCopied ? label : undefined} {...rest}>
        {isCopied ? copied : label}
      </Button>
      <span role="status" class="sr-only">
        {isCopied && copied}
      </span>
    </>
  );
}
