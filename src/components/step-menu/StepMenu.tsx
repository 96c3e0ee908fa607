import { useEffect, useRef } from 'preact/hooks';
import { stateIn } from '../../lib/checklist/said.ts';
import { $askedStep, sayOf } from '../../lib/checklist/open-store.ts';
import { stepKeys, type Identified } from '../../lib/checklist/step-keys.ts';
import { withStep } from '../../lib/link/step-link.ts';
import { useCaseEntries } from '../case/use-case-entries.ts';
import Button from '../ui/Button.tsx';
import CopyButton from '../ui/CopyButton.tsx';
import Dialog from '../ui/Dialog.tsx';
import { speak } from '../words/words.ts';
import OtherStates from './OtherStates.tsx';
import styles from './step-menu.module.css';

interface Props {
  language: string;
  guide: Identified;
  step: Identified & { title: string };
}

/** Everything that can be said of one step besides that it is done, and its link. */
export default function StepMenu({ language, guide, step }: Props) {
  const say = speak('checklist', language);
  const state = stateIn(useCaseEntries(stepKeys(guide, step)), guide, step);
  const dialog = useRef<HTMLDialogElement>(null);
  const link = () => withStep(location.href, step.id);
  useEffect(() => dialog.current?.showModal(), []);

  return (
    <Dialog
      reference={dialog}
      id="step-menu"
      question={step.title}
      onClose={() => $askedStep.set('')}
      answers={<Button onClick={() => dialog.current?.close()}>{say('close')}</Button>}
    >
      <div class={styles['choices']}>
        <OtherStates
          language={language}
          stepId={step.id}
          state={state}
          onSay={(next) => sayOf(guide, step, next)}
        />
        <Button disabled={state.kind === 'open'} onClick={() => sayOf(guide, step, { kind: 'open' })}>
          {say('resetStep')}
        </Button>
        <CopyButton language={language} label={say('copyLink')} copied={say('linkCopied')} text={link} />
        {'share' in navigator && (
          <Button
            look="quiet"
            onClick={() => void navigator.share({ title: step.title, url: link() }).catch(() => undefined)}
          >
            {say('share')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
