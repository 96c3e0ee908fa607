import { useEffect, useRef, useState } from 'preact/hooks';
import { copyText } from './copy-text.ts';

interface Props {
  label: string;
  /** What the button says when it has copied. */
  copied: string;
  /** The text to copy, asked for when it is copied; `undefined` where there is a reason not to. */
  text: () => string | undefined;
  disabled?: boolean;
}

/** Copies a text; where the browser refuses, the text is shown selected, to be copied by hand. */
export default function CopyButton({ label, copied, text, disabled = false }: Props) {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');
  const [shown, setShown] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    const wanted = text();
    if (wanted === undefined) return;
    setShown(wanted);
    setOutcome((await copyText(wanted)) ? 'copied' : 'refused');
  };

  useEffect(() => {
    if (outcome === 'refused') field.current?.select();
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome('none'), 4000);
    return () => clearTimeout(timer);
  }, [outcome, shown]);

  return (
    <div class="copy">
      <button type="button" class="quiet" disabled={disabled} onClick={copy}>
        {outcome === 'copied' ? copied : label}
      </button>
      {outcome === 'refused' && (
        <label>
          Copying was refused. Copy the selected text:
          <textarea ref={field} readOnly rows={Math.min(8, shown.split('\n').length)} value={shown} />
        </label>
      )}
      <span role="status" class="sr-only">
        {outcome === 'copied' && copied}
      </span>
    </div>
  );
}
