import { rowFields, shownRows, valueOf } from '../../lib/request/fields.ts';
import type { Group } from '../../lib/request/schema.ts';
import { totalOf } from '../../lib/request/total.ts';
import Button from '../ui/Button.tsx';
import { speak } from '../words/words.ts';
import RequestField from './RequestField.tsx';
import styles from './field.module.css';
import { inputOf, type Composer } from './use-composer.ts';

/** Fields that are asked for several times: as many rows as hold something or were asked for. */
export default function GroupRows({ group, composer }: { group: Group; composer: Composer }) {
  const rows = Math.max(shownRows(group, composer.values), composer.form.rows[group.id] ?? 1);
  const add = () => {
    composer.addRow(group.id, rows + 1);
    const first = rowFields(group, rows + 1)[0]!.id;
    requestAnimationFrame(() => inputOf(composer, first)?.focus());
  };
  const total = totalOf(group, composer.values);
  const currency = composer.kind.fields.find(({ kind }) => kind === 'currency');
  const sum = [total, currency && valueOf(composer.values, currency.id).trim()].filter(Boolean).join(' ');
  return (
    <>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} class={styles['row']}>
          {rowFields(group, index + 1).map((field) => (
            <RequestField key={field.id} field={field} composer={composer} />
          ))}
        </div>
      ))}
      {total !== undefined && <p data-total>{speak('fields', composer.language)('total', { sum })}</p>}
      {rows < group.most && (
        <p>
          <Button disabled={!composer.ready} onClick={add}>
            {group.add}
          </Button>
        </p>
      )}
    </>
  );
}
