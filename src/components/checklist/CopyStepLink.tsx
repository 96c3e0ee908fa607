import { useEffect, useRef, useState } from 'preact/hooks';
import { withStep } from '../../lib/link/step-link.ts';
import { copyText } from '../copy/copy-text.ts';

interface Props {
  stepId: string;
  title: string;
  ready: boolean;
}

/** Copies the link to a step; where the browser refuses, the link is shown selected, to be copied by hand. */
export default function CopyStepLink({ stepId, title, ready }: Props) {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');
  const field = useRef<HTMLInputElement>(null);
  const copy = async () =>
    setOutcome((await copyText(withStep(location.href, stepId))) ? 'copied' : 'refused');

  useEffect(() => {
    if (outcome === 'refused') field.current?.select();
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome('none'), 4000);
    return () => clearTimeout(timer);
  }, [outcome]);

  return (
    <div class="step-copy">
      <button type="button" class="quiet" disabled={!ready} onClick={copy}>
        {outcome === 'copied' ? 'Link copied' : 'Copy link to this step'}
        <span class="sr-only">: {title}</span>
      </button>
      {outcome === 'refused' && (
        <label>
          Copying was refused. Copy the selected link:
          <input ref={field} readOnly value={withStep(location.href, stepId)} />
        </label>
      )}
      <span role="status" class="sr-only">
        {outcome === 'copied' && 'Link copied'}
      </span>
    </div>
  );
}
