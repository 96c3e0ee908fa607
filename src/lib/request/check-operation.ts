import type { Operation } from '../vendors/vendor.ts';
import { vendorOf } from '../vendors/vendors.ts';
import { expected, unknown, type Problem } from './mistake.ts';
import type { RequestKind } from './schema.ts';

/** The mistakes of a kind that is sent to an API: it has the fields that the API asks for, its codes, and keeps within its limits. */
export function checkOperation(kind: RequestKind): Problem[] {
  if (kind.api === undefined) return [];
  const { operations } = vendorOf(kind.vendor);
  const operation: Operation | undefined = Object.hasOwn(operations, kind.api)
    ? operations[kind.api]
    : undefined;
  if (!operation) return [expected('api', Object.keys(operations), kind.api)];
  const names = [
    ...(kind.reason ? [kind.reason.id] : []),
    ...kind.fields.map(({ id }) => id),
    ...kind.groups.flatMap(({ id, fields }) => fields.map((field) => `${id}.${field.id}`)),
  ];
  const missing = operation.fields.filter((field) => !names.includes(field));
  const { textLimit, mostRows = 0, codes = [] } = operation;
  return [
    ...missing.map((field) => expected('fields', `the field ${field} of api ${kind.api}`, names.join(', '))),
    ...unknown('reason codes', codes, kind.reason?.codes.map(({ code }) => code) ?? []),
    ...(kind.text.limit > textLimit
      ? [expected('text limit', `${textLimit} or less`, `${kind.text.limit}`)]
      : []),
    ...kind.groups
      .filter(({ most }) => most > mostRows)
      .map(({ id, most }) => expected(`groups ${id} most`, `${mostRows} or less`, `${most}`)),
  ];
}
