import { useEffect, useRef, useState } from 'preact/hooks';
import { copyText } from './copy-text.ts';

interface Props {
  label: string;
  /** The address to copy, asked for when it is copied. */
  address: () => string;
  disabled?: boolean;
}

/** Copies a link; where the browser refuses, the link is shown selected, to be copied by hand. */
export default function CopyLink({ label, address, disabled = false }: Props) {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => setOutcome((await copyText(address())) ? 'copied' : 'refused');

  useEffect(() => {
    if (outcome === 'refused') field.current?.select();
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome('none'), 4000);
    return () => clearTimeout(timer);
  }, [outcome]);

  return (
    <div class="copy-link">
      <button type="button" class="quiet" disabled={disabled} onClick={copy}>
        {outcome === 'copied' ? 'Link copied' : label}
      </button>
      {outcome === 'refused' && (
        <label>
          Copying was refused. Copy the selected link:
          <input ref={field} readOnly value={address()} />
        </label>
      )}
      <span role="status" class="sr-only">
        {outcome === 'copied' && 'Link copied'}
      </span>
    </div>
  );
}
