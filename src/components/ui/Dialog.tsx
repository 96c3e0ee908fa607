import type { ComponentChildren, RefObject } from 'preact';

interface Props {
  /** Opens it with `showModal()`, closes it with `close()`; the browser gives the focus back. */
  reference: RefObject<HTMLDialogElement>;
  id: string;
  question: string;
  children: ComponentChildren;
  /** The buttons that answer the question. */
  answers: ComponentChildren;
  onClose?: () => void;
}

/** A question that has to be answered before anything else goes on. Its looks are fetched with it (`fetched-dialog.css`). */
export default function Dialog({ reference, id, question, children, answers, onClose }: Props) {
  return (
    <dialog ref={reference} aria-labelledby={`${id}-question`} onClose={onClose}>
      <p id={`${id}-question`}>
        <strong>{question}</strong>
      </p>
      <div>{children}</div>
      <div>{answers}</div>
    </dialog>
  );
}
