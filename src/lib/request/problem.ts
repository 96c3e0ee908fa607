import type { FieldFinding } from '../vendors/finding.ts';
import type { Finding } from '../reason/finding.ts';
import { askedFields, type Values } from './fields.ts';
import type { Review } from './review.ts';
import type { RequestKind } from './schema.ts';
import { TEXT } from './session.ts';

/** Something that stands in the way, with the field to go to for it. */
export type Problem = { field: string; label: string } & (
  { is: 'open' } | { is: 'field'; finding: FieldFinding } | { is: 'text'; finding: Finding }
);

/**
 * What stands in the way of a request, as far as it may be said: about fields that were left, and about the
 * text once it was asked for. Each leads to the field that its words were typed into.
 */
export function problemsOf(
  kind: RequestKind,
  values: Values,
  review: Review,
  left: readonly string[],
): Problem[] {
  const asked = askedFields(kind, values);
  const open = review.open
    .filter(({ id }) => left.includes(id))
    .map(({ id, label }): Problem => ({ is: 'open', field: id, label }));
  const wrong = asked
    .filter(({ id }) => left.includes(id))
    .flatMap(({ id, label }) =>
      (review.fields[id] ?? [])
        .filter(({ severity }) => severity === 'error')
        .map((finding): Problem => ({ is: 'field', field: id, label, finding })),
    );
  const inText = left.includes(TEXT)
    ? review.text
        .filter(({ finding, meant }) => finding.severity === 'error' && !meant)
        .map(({ finding, places }): Problem => {
          const field = asked.find(({ id }) => id === places[0]?.field) ?? asked[0]!;
          const inText = review.composition.segments.some((segment) => segment.field === field.id);
          return { is: 'text', field: field.id, label: inText ? kind.text.label : field.label, finding };
        })
    : [];
  return [...open, ...wrong, ...inText];
}
