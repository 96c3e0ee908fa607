import { cleanId } from '../vendors/clean-id.ts';
import type { FieldFinding } from '../vendors/finding.ts';
import { vendorOf } from '../vendors/vendors.ts';
import { valueOf, type Values } from './fields.ts';
import type { Field, Group, RequestKind } from './schema.ts';

/** What is found in the rows of groups that hold what has to be unique a second time: by field id, for the later row. */
export const findRepeated = (kind: RequestKind, values: Values): Record<string, FieldFinding[]> =>
  Object.fromEntries(
    kind.groups.flatMap((group) =>
      group.fields.filter(({ unique }) => unique).flatMap((field) => findInRows(kind, group, field, values)),
    ),
  );

function findInRows(kind: RequestKind, { most }: Group, field: Field, values: Values) {
  const ids = Array.from({ length: most }, (_, index) => `${field.id}${index + 1}`);
  const plain = ids.map((id) => toPlain(kind, field, valueOf(values, id)));
  return ids.flatMap((id, index): [string, FieldFinding[]][] => {
    const first = plain.indexOf(plain[index]!);
    if (plain[index] === '' || first === index) return [];
    return [[id, [{ code: 'repeated', severity: 'error', params: { row: first + 1 } }]]];
  });
}

/** A value by which the same is known again: an ID however it was pasted, and in small or capital letters. */
function toPlain({ vendor }: RequestKind, { kind }: Field, typed: string): string {
  const shape = vendorOf(vendor).ids[kind];
  return shape ? cleanId(shape, typed).toLowerCase() : typed.trim();
}
