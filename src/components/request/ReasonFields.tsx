import { chosenCode } from '../../lib/request/compose.ts';
import type { RequestKind } from '../../lib/request/schema.ts';
import RequestField, { type FieldProps } from './RequestField.tsx';

/** AWS's reason code, and for it either the facts that it needs or a reason written freely. */
export default function ReasonFields({ kind, ...props }: FieldProps & { kind: RequestKind }) {
  const code = chosenCode(kind, props.values);
  const isFree = Boolean(props.values['freeReason']?.trim());
  return (
    <fieldset class="composer-reason">
      <legend>Reason code</legend>
      {kind.codes.map((one, index) => (
        <label key={one.code}>
          <input
            id={index === 0 ? `${props.prefix}-reasonCode` : undefined}
            type="radio"
            name={`${props.prefix}-code`}
            autocomplete="off"
            disabled={!props.ready}
            checked={one === code}
            onChange={() => {
              props.onType('reasonCode', one.code);
              props.onLeave('reasonCode');
            }}
          />
          <span>
            {one.label} <code>{one.code}</code>
          </span>
        </label>
      ))}
      {code && !isFree && code.facts.map((fact) => <RequestField key={fact.id} field={fact} {...props} />)}
      {code && (
        <RequestField
          field={{
            id: 'freeReason',
            label: 'Or write the reason freely',
            hint: 'It takes the place of the sentence above, and stays exactly as you type it.',
            kind: 'text',
            required: false,
          }}
          {...props}
        />
      )}
    </fieldset>
  );
}
