import { useFold } from '../ui/use-fold.ts';
import { useLater } from '../ui/use-later.ts';
import styles from './share-fold.module.css';
import type { Shared } from './ShareForm.tsx';

interface Props {
  label: string;
  /** What is shared, asked for once it is opened. */
  shared: () => Shared;
  language: string;
}

/** Opens to the form that shares a place of the site; fetched then. */
export default function ShareFold({ label, shared, language }: Props) {
  const { open, details } = useFold();
  const Form = useLater(open, () => load(language));
  return (
    <details class={styles['fold']} {...details}>
      <summary>{label}</summary>
      {Form && <Form shared={shared()} language={language} />}
    </details>
  );
}

async function load(language: string) {
  if (import.meta.env.SSR) throw new Error('in browsers only');
  return (await import('./load-share.ts')).loadShare(language);
}
