import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  ready: boolean;
  /** Whether there is anything to clear. */
  touched: boolean;
  /** Clears the guide and returns what undoes it. */
  onReset: () => () => void;
}

/** Clears the ticks of a guide: asks first, and offers to undo until something is ticked again. */
export default function ResetGuide({ ready, touched, onReset }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  const [undo, setUndo] = useState<{ run: () => void }>();
  const offersUndo = undo !== undefined && !touched;

  useEffect(() => {
    if (offersUndo) undoButton.current?.focus();
  }, [offersUndo]);

  const reset = () => {
    dialog.current?.close();
    setUndo({ run: onReset() });
  };
  const restore = () => {
    undo?.run();
    setUndo(undefined);
  };

  return (
    <div class="checklist-reset">
      {offersUndo ? (
        <button type="button" ref={undoButton} onClick={restore}>
          Undo reset
        </button>
      ) : (
        <button type="button" disabled={!ready || !touched} onClick={() => dialog.current?.showModal()}>
          Reset
        </button>
      )}
      <dialog ref={dialog} class="reset-dialog" aria-labelledby="reset-question">
        <p id="reset-question">
          <strong>Clear everything you ticked in this guide?</strong>
        </p>
        <p>Only this browser’s ticks are cleared. Nothing that you did on AWS changes.</p>
        <div class="reset-actions">
          <button type="button" class="primary" onClick={reset}>
            Clear the ticks
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            Keep them
          </button>
        </div>
      </dialog>
    </div>
  );
}
