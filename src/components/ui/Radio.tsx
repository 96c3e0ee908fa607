import type { ComponentChildren, InputHTMLAttributes } from 'preact';
import styles from './radio.module.css';

interface Props extends InputHTMLAttributes {
  children: ComponentChildren;
}

/** One answer of a choice: a radio button and its label, which can be clicked as a whole. */
export default function Radio({ children, ...input }: Props) {
  return (
    <label class={styles['radio']}>
      <input type="radio" autocomplete="off" {...input} />
      <span class={styles['frame']} />
      {children}
    </label>
  );
}
