import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { valueOf } from '../../lib/request/fields.ts';
import type { Field } from '../../lib/request/schema.ts';
import styles from './composer.module.css';
import type { Composer } from './use-composer.ts';

interface Props {
  title: string;
  /** The fields in it: once one of them holds something, the fold is open. */
  fields: readonly Field[];
  composer: Composer;
  children: ComponentChildren;
}

/** Fields that few readers need, one line until they are opened. */
export default function Fold({ title, fields, composer, children }: Props) {
  const wasFilled = useRef(false);
  // A fold does not close under the fingers of somebody who empties its field.
  wasFilled.current ||= fields.some(({ id }) => valueOf(composer.values, id) !== '');
  return (
    <details class={styles['fold']} open={wasFilled.current}>
      <summary>{title}</summary>
      <div>{children}</div>
    </details>
  );
}
