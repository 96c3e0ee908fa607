import { useRef, useState } from 'preact/hooks';
import Button from '../ui/Button.tsx';
import Dialog from '../ui/Dialog.tsx';
import { speak } from '../words/words.ts';
import styles from './bar.module.css';

interface Props {
  language: string;
  ready: boolean;
  /** Whether there is anything to clear. */
  touched: boolean;
  /** Clears the guide and returns what undoes it. */
  onReset: () => () => void;
}

/** Clears the ticks of a guide: asks first, and offers to undo until something is ticked again. */
export default function ResetGuide({ language, ready, touched, onReset }: Props) {
  const say = speak('checklist', language);
  const dialog = useRef<HTMLDialogElement>(null);
  const [undo, setUndo] = useState<{ run: () => void }>();
  const offersUndo = undo !== undefined && !touched;

  const reset = () => {
    setUndo({ run: onReset() });
    dialog.current?.close();
  };
  const restore = () => {
    undo?.run();
    setUndo(undefined);
  };

  return (
    <div class={styles['reset']}>
      {/* One button for both, so that whoever resets or undoes keeps the focus. */}
      <Button
        disabled={!ready || !(touched || offersUndo)}
        onClick={() => (offersUndo ? restore() : dialog.current?.showModal())}
      >
        {say(offersUndo ? 'undoReset' : 'reset')}
      </Button>
      <Dialog
        reference={dialog}
        id="reset"
        question={say('resetQuestion')}
        answers={
          <>
            <Button look="danger" onClick={reset}>
              {say('clearTicks')}
            </Button>
            <Button onClick={() => dialog.current?.close()}>{say('keepTicks')}</Button>
          </>
        }
      >
        {say('resetWhat')}
      </Dialog>
    </div>
  );
}
