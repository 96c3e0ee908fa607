import type { Filled } from '../vendors/vendor.ts';
import { compose } from './compose.ts';
import { askedValues, chosenCode, filledRows, type Values } from './fields.ts';
import type { RequestKind } from './schema.ts';

/** What an operation of an API is given: the values that are asked now, trimmed. */
export function toFilled(kind: RequestKind, values: Values): Filled {
  const asked = Object.entries(askedValues(kind, values)).map(
    ([id, value = '']) => [id, value.trim()] as const,
  );
  const code = kind.reason ? { [kind.reason.id]: chosenCode(kind, values)?.code ?? '' } : {};
  return {
    values: { ...Object.fromEntries(asked), ...code },
    rows: Object.fromEntries(kind.groups.map((group) => [group.id, filledRows(group, values)])),
    text: compose(kind, values).text,
  };
}
