import { vendorOf } from '../vendors/vendors.ts';
import { compose, composeLines } from './compose.ts';
import { askedFields, chosenCode, valueOf, type Values } from './fields.ts';
import { toFilled } from './filled.ts';
import type { RequestKind } from './schema.ts';

/** One field of a form with what goes into it. */
export interface FormField {
  label: string;
  value: string;
}

/** The filled fields of a request in the order of the vendor's form, the text last; none that is for the record only. */
export function toFormFields(kind: RequestKind, values: Values): FormField[] {
  const { text, segments } = compose(kind, values);
  const inText = new Set(kind.fieldByField ? [] : segments.map(({ field }) => field));
  const code = chosenCode(kind, values);
  const own = new Set([...(kind.reason?.codes.flatMap(({ facts }) => facts) ?? []), kind.reason?.free]);
  const fields = askedFields(kind, values)
    .filter((field) => field.reader !== 'record' && !own.has(field) && !inText.has(field.id))
    .map(({ id, label }) => ({ label, value: valueOf(values, id).trim() }));
  return [
    ...fields,
    ...(code ? [{ label: kind.reason!.formLabel, value: `${code.label} (${code.code})` }] : []),
    { label: kind.text.label, value: text },
    ...kind.also.map(({ label, lines }) => ({ label, value: composeLines(kind, lines, values) })),
  ].filter(({ value }) => value !== '');
}

/** Everything that was entered, for whoever keeps the record: the form, and what is for the record only. */
export const toRecord = (kind: RequestKind, values: Values): FormField[] => [
  ...toFormFields(kind, values),
  ...askedFields(kind, values)
    .filter(({ reader }) => reader === 'record')
    .map(({ id, label }) => ({ label, value: valueOf(values, id).trim() }))
    .filter(({ value }) => value !== ''),
];

/** A request as plain text, for a ticket. */
export const toPlainText = (kind: RequestKind, values: Values): string =>
  [
    kind.title,
    ...toRecord(kind, values).map(({ label, value }) =>
      value.includes('\n') ? `${label}:\n${value}` : `${label}: ${value}`,
    ),
  ].join('\n\n') + '\n';

/** A request as Markdown; what was typed stands in code, so that nothing in it is taken for Markdown. */
export function toMarkdown(kind: RequestKind, values: Values): string {
  const parts = toRecord(kind, values).map(({ label, value }) => {
    const longest = (value.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return `**${label}**\n\n${fence}text\n${value}\n${fence}`;
  });
  return [`## ${kind.title}`, ...parts].join('\n\n') + '\n';
}

/** The forms in which a vendor's API takes a request, by name, each made when it is asked for; none without an API. */
export function toOutputs(kind: RequestKind, values: Values): Record<string, () => string> {
  const operation = kind.api === undefined ? undefined : vendorOf(kind.vendor).operations[kind.api];
  return Object.fromEntries(
    Object.entries(operation?.outputs ?? {}).map(([name, make]) => [
      name,
      () => make(toFilled(kind, values)),
    ]),
  );
}
