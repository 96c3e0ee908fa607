import { useEffect, useRef, useState } from 'preact/hooks';
import { $askedStep, clearAll, sayOf } from '../../lib/checklist/open-store.ts';
import type { StepState } from '../../lib/checklist/step-state.ts';
import type { Identified } from '../../lib/checklist/step-keys.ts';
import { withStep } from '../../lib/link/step-link.ts';
import { takeFocus } from '../focus/take-focus.ts';
import Button from '../ui/Button.tsx';
import CopyButton from '../ui/CopyButton.tsx';
import Dialog from '../ui/Dialog.tsx';
import { loadShare } from '../share/load-share.ts';
import { useLater } from '../ui/use-later.ts';
import { speak } from '../words/words.ts';
import ClearAll from './ClearAll.tsx';
import OtherStates from './OtherStates.tsx';
import StepNote from './StepNote.tsx';

interface Props {
  language: string;
  guide: Identified;
  steps: readonly Identified[];
  step: Identified & { title: string };
  stateOf: (step: Identified) => StepState;
}

/** Everything that can be said of one step besides that it is done, its link, and the way to begin anew. */
export default function StepMenu({ language, guide, steps, step, stateOf }: Props) {
  const say = speak('step-menu', language);
  const dialog = useRef<HTMLDialogElement>(null);
  const link = () => withStep(location.href, step.id);
  const close = () => dialog.current?.close();
  const state = stateOf(step);
  const [sharing, share] = useState(false);
  const ShareForm = useLater(sharing, () => loadShare(language));
  useEffect(() => dialog.current?.showModal(), []);

  return (
    <Dialog
      reference={dialog}
      id="step-menu"
      question={step.title}
      onClose={() => $askedStep.set('')}
      answers={<Button onClick={close}>{say('close')}</Button>}
    >
      {ShareForm && (
        <div tabIndex={-1} ref={takeFocus} data-shared-step>
          <ShareForm language={language} shared={sharedStep(step)} />
        </div>
      )}
      <div data-step-menu hidden={ShareForm !== undefined}>
        <OtherStates
          language={language}
          stepId={step.id}
          state={state}
          onSay={(next) => sayOf(guide, step, next)}
        />
        <StepNote language={language} guide={guide} step={step} />
        <Button aria-disabled={state.kind === 'open'} onClick={() => sayOf(guide, step, { kind: 'open' })}>
          {say('resetStep')}
        </Button>
        <CopyButton language={language} label={say('copyLink')} copied={say('linkCopied')} text={link} />
        <Button onClick={() => share(true)}>{say('share')}</Button>
        <ClearAll
          language={language}
          disabled={steps.every((one) => stateOf(one).kind === 'open')}
          onClear={() => {
            clearAll(guide, steps);
            close();
          }}
        />
      </div>
    </Dialog>
  );
}

/** A step of this page as it is shared. */
const sharedStep = ({ id, title }: { id: string; title: string }) => ({
  title,
  within: document.querySelector('h1')?.textContent ?? '',
  url: withStep(location.href, id),
});
