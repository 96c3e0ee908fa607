import type { ComponentChildren, InputHTMLAttributes } from 'preact';
import { ticked } from './ticked.ts';
import styles from './radio.module.css';

interface Props extends InputHTMLAttributes {
  checked?: boolean | undefined;
  children: ComponentChildren;
}

/** One answer of a choice: a radio button and its label, which can be clicked as a whole. */
export default function Radio({ children, checked, ...input }: Props) {
  return (
    <label class={styles['radio']}>
      <input type="radio" autocomplete="off" {...input} {...ticked(checked)} />
      <span class={styles['frame']} />
      {children}
    </label>
  );
}
