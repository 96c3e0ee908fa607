import type { Field } from '../../lib/request/schema.ts';

/** The fields of a kind in three parts: what it is about (required facts that lead), what only the own record gets, the others. */
export function arrangeFields(fields: readonly Field[]): { first: Field[]; others: Field[]; own: Field[] } {
  const end = fields.findIndex(({ fact, required }) => fact === undefined || !required);
  const first = fields.slice(0, end < 0 ? fields.length : end);
  const rest = fields.slice(first.length);
  return {
    first,
    others: rest.filter(({ reader }) => reader !== 'record'),
    own: rest.filter(({ reader }) => reader === 'record'),
  };
}
