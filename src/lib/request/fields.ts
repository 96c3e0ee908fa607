import type { Code, Field, Group, RequestKind } from './schema.ts';

/** What was typed, by the id of its field. */
export type Values = Readonly<Record<string, string | undefined>>;

/** What was typed into a field; empty where nothing was. */
export const valueOf = (values: Values, id: string): string =>
  Object.hasOwn(values, id) ? (values[id] ?? '') : '';

const isFilled = (values: Values, id: string): boolean => valueOf(values, id).trim() !== '';

/**
 * The fields of one row of a group, counted from 1. Their ids and, from the second row on, their labels end
 * in its number. Only the first row is required; a field of any row needs the next one of it.
 */
export function rowFields({ fields }: Pick<Group, 'fields'>, row: number): Field[] {
  return fields.map((field, index) => ({
    ...field,
    id: `${field.id}${row}`,
    label: row === 1 ? field.label : `${field.label} ${row}`,
    required: field.required && row === 1,
    needs: `${fields[(index + 1) % fields.length]!.id}${row}`,
    ...(field.was && { was: field.was.map((name) => `${name}${row}`) }),
    row,
  }));
}

const groupFields = (group: Group): Field[] =>
  Array.from({ length: group.most }, (_, index) => rowFields(group, index + 1)).flat();

/** How many rows of a group are to be shown: up to the last one in which something stands, at least one. */
export function shownRows(group: Group, values: Values): number {
  const filled = groupFields(group).filter(({ id }) => isFilled(values, id));
  return Math.max(1, ...filled.map(({ row }) => row!));
}

/** The values of the rows of a group in which something stands, by the ids that the group gives its fields. */
export function filledRows(group: Group, values: Values): Record<string, string>[] {
  return Array.from({ length: group.most }, (_, index) => index + 1)
    .map((row) => group.fields.map(({ id }) => [id, valueOf(values, `${id}${row}`).trim()] as const))
    .filter((row) => row.some(([, value]) => value !== ''))
    .map((row) => Object.fromEntries(row));
}

/** The code that was chosen, if the kind has it. */
export const chosenCode = ({ reason }: RequestKind, values: Values): Code | undefined =>
  reason?.codes.find(({ code }) => code === valueOf(values, reason.id));

/** Whether the reason is written freely. */
export const isFree = ({ reason }: RequestKind, values: Values): boolean =>
  reason !== undefined && isFilled(values, reason.free.id);

/**
 * The fields that a request asks for now, in the order of the form: those of the chosen code or the reason
 * written freely, its own, and those of its groups.
 */
export function askedFields(kind: RequestKind, values: Values): Field[] {
  const code = chosenCode(kind, values);
  const facts = isFree(kind, values) ? [] : (code?.facts ?? []);
  const free = code && kind.reason ? [kind.reason.free] : [];
  return [...facts, ...free, ...kind.fields, ...kind.groups.flatMap(groupFields)];
}

/** Every field that a request may ever ask for, each once, the reason code among them. */
export function everyField(kind: RequestKind): Field[] {
  const { reason } = kind;
  const all: Field[] = [
    ...(reason ? [codeField(reason), reason.free, ...reason.codes.flatMap(({ facts }) => facts)] : []),
    ...kind.fields,
    ...kind.groups.flatMap(groupFields),
  ];
  return [...new Map(all.map((field) => [field.id, field])).values()];
}

const codeField = ({ id, label }: { id: string; label: string }): Field => ({
  id,
  label,
  kind: 'line',
  required: true,
});

/** The values of the fields that are asked now. What stands in a field that is hidden takes no part in anything. */
export function askedValues(kind: RequestKind, values: Values): Values {
  const ids = askedFields(kind, values).map(({ id }) => id);
  return Object.fromEntries(ids.map((id) => [id, valueOf(values, id)]));
}

/** The required fields that are still empty, by id and label; the reason code counts where the kind has codes. */
export function openFields(kind: RequestKind, values: Values): { id: string; label: string }[] {
  const asked = askedFields(kind, values);
  const needed = new Set(asked.filter(({ id }) => isFilled(values, id)).map(({ needs }) => needs));
  const open = asked.filter(({ id, required }) => (required || needed.has(id)) && !isFilled(values, id));
  const noCode = kind.reason && !chosenCode(kind, values) ? [kind.reason] : [];
  return [...noCode, ...open].map(({ id, label }) => ({ id, label }));
}
