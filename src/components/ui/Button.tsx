import type { ButtonHTMLAttributes, Ref } from 'preact';
import styles from './button.module.css';

interface Props extends Omit<ButtonHTMLAttributes, 'class' | 'ref'> {
  look?: 'plain' | 'primary' | 'danger' | 'quiet';
  reference?: Ref<HTMLButtonElement>;
}

/** A button; not one that sends a form, unless its `type` says so. */
export default function Button({ look = 'plain', reference, ...rest }: Props) {
  const looks = { plain: '', primary: styles['primary'], danger: styles['danger'], quiet: '' };
  const className = look === 'quiet' ? styles['quiet'] : `${styles['button']} ${looks[look]}`;
  return <button type="button" class={className?.trim()} ref={reference ?? null} {...rest} />;
}
