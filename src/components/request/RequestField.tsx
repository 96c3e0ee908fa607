import { FIRST_DAY, LAST_DAY } from '../../lib/calendar/day.ts';
import { valueOf } from '../../lib/request/fields.ts';
import type { Field } from '../../lib/request/schema.ts';
import type { FieldFinding } from '../../lib/vendors/finding.ts';
import { filled } from '../ui/filled.ts';
import { speak } from '../words/words.ts';
import styles from './field.module.css';
import Findings from './Findings.tsx';
import { inputOf, type Composer } from './use-composer.ts';
import { replaceText } from './replace-text.ts';
import { sayHint } from './speak-hint.ts';

interface Props {
  field: Field;
  composer: Composer;
}

/** One field with its hint and, once it is left, what is to be said about its value. */
export default function RequestField({ field, composer }: Props) {
  const { id, label, kind, required } = field;
  const hint = sayHint(field, composer.language);
  const findings = findingsOf(id, composer);
  const inputId = `${composer.id}-${id}`;
  const value = valueOf(composer.values, id);
  const input = {
    id: inputId,
    value,
    disabled: !composer.ready,
    autocomplete: 'off',
    'data-stored': true,
    spellcheck: kind === 'line' || kind === 'text',
    'aria-describedby': hint ? `${inputId}-hint ${inputId}-findings` : `${inputId}-findings`,
    'aria-invalid': findings.some(({ severity }) => severity === 'error') || undefined,
    onInput: (event: Event) => composer.type(id, (event.currentTarget as HTMLInputElement).value),
    onBlur: () => composer.leave(field),
  } as const;
  const repair = (repaired: string) => {
    replaceText(inputOf(composer, id), 0, value.length, repaired);
    composer.change('repaired', { [id]: repaired });
  };

  return (
    <div class={styles['field']}>
      <label for={inputId}>
        {label}
        {!required && (
          <span class={styles['optional']}> {speak('composer', composer.language)('optional')}</span>
        )}
      </label>
      {hint && (
        <p class={styles['hint']} id={`${inputId}-hint`}>
          {hint}
        </p>
      )}
      {kind === 'text' ? (
        <textarea rows={3} {...input} />
      ) : kind === 'day' ? (
        <input type="date" min={FIRST_DAY} max={LAST_DAY} {...input} {...filled(value)} />
      ) : (
        <input type="text" {...input} {...filled(value)} />
      )}
      <Findings id={inputId} field={id} findings={findings} onRepair={repair} composer={composer} />
    </div>
  );
}

/** What is said about a field: nothing while it is typed in; that it is open once it was left. */
function findingsOf(id: string, { form, review }: Composer): FieldFinding[] {
  if (form.typing === id) return [];
  const isOpen = form.left.includes(id) && review.open.some((open) => open.id === id);
  return [...(isOpen ? [{ code: 'open', severity: 'error' } as const] : []), ...(review.fields[id] ?? [])];
}
