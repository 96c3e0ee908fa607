import type { ComponentChildren, RefObject } from 'preact';
import styles from './dialog.module.css';

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

/** A question that has to be answered before anything else goes on. */
export default function Dialog({ reference, id, question, children, answers, onClose }: Props) {
  return (
    <dialog ref={reference} class={styles['dialog']} aria-labelledby={`${id}-question`} onClose={onClose}>
      <p id={`${id}-question`}>
        <strong>{question}</strong>
      </p>
      <div class={styles['body']}>{children}</div>
      <div class={styles['answers']}>{answers}</div>
    </dialog>
  );
}
