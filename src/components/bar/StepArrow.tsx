import { speak } from '../words/words.ts';
import styles from './bar.module.css';

interface Props {
  look: 'back' | 'next';
  /** The step that it leads to; none at the ends of a guide. */
  to: { id: string; title: string } | undefined;
  language: string;
}

/** The way to the step before or after; where there is none, its place stays free. */
export default function StepArrow({ look, to, language }: Props) {
  if (!to) return <span class={styles[look]} />;
  const name = speak('checklist', language)(look, { title: to.title });
  return <a class={styles[look]} href={`#${to.id}`} aria-label={name} />;
}
