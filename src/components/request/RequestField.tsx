import type { Values } from '../../lib/request/compose.ts';
import type { IdFinding } from '../../lib/request/ids.ts';
import type { Review } from '../../lib/request/review.ts';
import type { Field } from '../../lib/request/schema.ts';

/** What every field of the composer shares. */
export interface FieldProps {
  /** Put before every id, so that two composers can stand on one page. */
  prefix: string;
  values: Values;
  review: Review;
  ready: boolean;
  /** The fields that were left, about which it may be said that they are open. */
  left: ReadonlySet<string>;
  /** The id of the field that is being typed in, about which nothing is said yet. */
  typing: string | undefined;
  onType: (id: string, value: string) => void;
  onLeave: (id: string) => void;
}

/** One field with its hint and, once it is left, what is to be said about its value. */
export default function RequestField({ field, ...props }: FieldProps & { field: Field }) {
  const { id, label, hint, kind, required } = field;
  const findings = props.typing === id ? [] : [...openFinding(id, props), ...(props.review.fields[id] ?? [])];
  const inputId = `${props.prefix}-${id}`;
  const input = {
    id: inputId,
    value: props.values[id] ?? '',
    disabled: !props.ready,
    autocomplete: 'off',
    spellcheck: kind === 'line' || kind === 'text',
    'aria-describedby': describedBy(inputId, hint, findings),
    'aria-invalid': findings.some(({ severity }) => severity === 'error') || undefined,
    onInput: (event: Event) => props.onType(id, (event.currentTarget as HTMLInputElement).value),
    onBlur: () => props.onLeave(id),
  } as const;

  return (
    <div class="composer-field">
      <label for={input.id}>
        {label}
        {!required && <span class="optional"> (optional)</span>}
      </label>
      {hint && (
        <p class="hint" id={`${inputId}-hint`}>
          {hint}
        </p>
      )}
      {kind === 'text' ? (
        <textarea rows={3} {...input} />
      ) : (
        <input type={kind === 'day' ? 'date' : 'text'} {...input} />
      )}
      <Findings
        id={`${inputId}-findings`}
        findings={findings}
        onRepair={(repair) => {
          props.onType(id, repair);
          props.onLeave(id);
        }}
      />
    </div>
  );
}

/** A required field that was left empty says so. */
function openFinding(id: string, { left, review }: FieldProps): IdFinding[] {
  if (!left.has(id) || !review.open.some((open) => open.id === id)) return [];
  return [{ severity: 'error', message: 'This is still open.' }];
}

const describedBy = (id: string, hint: string | undefined, findings: IdFinding[]): string | undefined =>
  [hint && `${id}-hint`, findings.length > 0 && `${id}-findings`].filter(Boolean).join(' ') || undefined;

interface FindingsProps {
  id: string;
  findings: IdFinding[];
  onRepair: (repair: string) => void;
}

function Findings({ id, findings, onRepair }: FindingsProps) {
  if (findings.length === 0) return null;
  return (
    <div class="findings" id={id}>
      {findings.map(({ severity, message, repair }) => (
        <p key={message} data-severity={severity}>
          {message}{' '}
          {repair && (
            <button type="button" class="exit-button" onClick={() => onRepair(repair)}>
              Use {repair}
            </button>
          )}
        </p>
      ))}
    </div>
  );
}
