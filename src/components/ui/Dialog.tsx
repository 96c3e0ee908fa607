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
}

/** A question that has to be answered before anything else goes on. */
export default function Dialog({ reference, id, question, children, answers }: Props) {
  return (
    <dialog ref={reference} class={styles['dialog']} aria-labelledby={`${id}-question`}>
      <p id={`${id}-question`}>
        <strong>{question}</strong>
      </p>
      <p>{children}</p>
      <div class={styles['answers']}>{answers}</div>
    </dialog>
  );
}
