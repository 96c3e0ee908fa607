import type { RefObject } from 'preact';
import { askedFields, type Values } from '../../lib/request/compose.ts';
import type { Review } from '../../lib/request/review.ts';
import type { RequestKind } from '../../lib/request/schema.ts';

interface Props {
  reference: RefObject<HTMLDivElement>;
  review: Review;
  /** The fields that the reader has left, about which it may be said that they are open. */
  left: ReadonlySet<string>;
  prefix: string;
  kind: RequestKind;
  values: Values;
}

/** Stands for the text as a whole among the fields that were left. */
export const TEXT = 'the text';

/** What stands in the way, at the top, each with a link to its field; in the manner of the GOV.UK design system. */
export default function ErrorSummary({ reference, review, left, prefix, kind, values }: Props) {
  const open = review.open
    .filter(({ id }) => left.has(id))
    .map(({ id, label }) => ({ id, text: `${label} is still open` }));
  const wrong = askedFields(kind, values)
    .filter(({ id }) => left.has(id))
    .flatMap(({ id, label }) =>
      (review.fields[id] ?? [])
        .filter(({ severity }) => severity === 'error')
        .map(({ message }) => ({ id, text: `${label}: ${message}` })),
    );
  const textField = values['freeReason']?.trim()
    ? 'freeReason'
    : (askedFields(kind, values)[0]?.id ?? 'reasonCode');
  const inText = review.text
    .filter(({ severity }) => severity === 'error' && left.has(TEXT))
    .map(({ message }) => ({ id: textField, text: `${kind.text.label}: ${message}` }));
  const problems = [...open, ...wrong, ...inText];
  const focus = (event: MouseEvent, id: string) => {
    event.preventDefault();
    document.getElementById(`${prefix}-${id}`)?.focus();
  };
  return (
    <div ref={reference} tabIndex={-1} class="error-summary" role="group" aria-label="What is open">
      {problems.length > 0 && (
        <>
          <h3>Before this can be sent</h3>
          <ul>
            {problems.map(({ id, text }) => (
              <li key={text}>
                <a href={`#${prefix}-${id}`} onClick={(event) => focus(event, id)}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
