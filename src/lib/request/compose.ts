import type { Code, Field, RequestKind } from './schema.ts';

/** What was typed, by the id of its field. `reasonCode` and `freeReason` stand beside the kind's own fields. */
export type Values = Record<string, string | undefined>;

/**
 * Fills a template: each `{name}` becomes the value of that name, exactly as typed. One pass over the
 * template; values are never looked at again. `undefined` while a value is missing.
 */
export function fill(template: string, values: Values): string | undefined {
  let missing = false;
  const filled = template.replace(/\{([a-zA-Z0-9]+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (!value?.trim()) missing = true;
    return value ?? '';
  });
  return missing ? undefined : filled;
}

/** The reason alone: what was written freely, or else the sentence of the chosen code. Empty while facts are missing. */
export function composeReason(kind: RequestKind, values: Values): string {
  if (values['freeReason']?.trim()) return values['freeReason'];
  const code = chosenCode(kind, values);
  return (code && fill(code.sentence, values)) ?? '';
}

/** The lines of a template whose fields are all there. */
export const fillLines = (lines: readonly string[], values: Values): string =>
  lines
    .map((line) => fill(line, values))
    .filter((line) => line !== undefined)
    .join('\n');

/** The whole text of a request: the reason, then each line whose fields are all there. */
export function composeText(kind: RequestKind, values: Values): string {
  return [composeReason(kind, values), fillLines(kind.lines, values)].filter(Boolean).join('\n');
}

export const chosenCode = (kind: RequestKind, values: Values): Code | undefined =>
  kind.codes.find(({ code }) => code === values['reasonCode']);

/** The fields that a request asks for now: its own, and those of the chosen code unless the reason is written freely. */
export function askedFields(kind: RequestKind, values: Values): Field[] {
  const facts = values['freeReason']?.trim() ? [] : (chosenCode(kind, values)?.facts ?? []);
  return [...facts, ...kind.fields];
}

/** The required fields that are still empty, by id and label; the reason code counts where the kind has codes. */
export function openFields(kind: RequestKind, values: Values): { id: string; label: string }[] {
  const asked = askedFields(kind, values);
  const needed = new Set(asked.filter(({ id }) => values[id]?.trim()).map(({ needs }) => needs));
  const open = asked.filter(({ id, required }) => (required || needed.has(id)) && !values[id]?.trim());
  const noCode = kind.codes.length > 0 && !chosenCode(kind, values);
  return [
    ...(noCode ? [{ id: 'reasonCode', label: 'Reason code' }] : []),
    ...open.map(({ id, label }) => ({ id, label })),
  ];
}
