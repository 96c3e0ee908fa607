import { toOneLine, type ApiRequest } from './command.ts';
import { chosenCode, composeText, fillLines, type Values } from './compose.ts';
import type { RequestKind } from './schema.ts';

/** One field of a form with what goes into it. */
export interface FormField {
  label: string;
  value: string;
}

/** The filled fields of a request in the order of the vendor's form, the text last. */
export function toFormFields(kind: RequestKind, values: Values): FormField[] {
  const code = chosenCode(kind, values);
  const fields = kind.fields
    .filter(({ id }) => values[id]?.trim() && (kind.fieldByField || !usedInLines(kind, id)))
    .map(({ id, label }) => ({ label, value: values[id]! }));
  return [
    ...fields,
    ...(code ? [{ label: 'Reason', value: `${code.label} (${code.code})` }] : []),
    { label: kind.text.label, value: composeText(kind, values) },
    ...kind.also.map(({ label, lines }) => ({ label, value: fillLines(lines, values) })),
  ].filter(({ value }) => value !== '');
}

/** A request as plain text, for a ticket or an e-mail. */
export const toPlainText = (kind: RequestKind, values: Values): string =>
  [
    kind.title,
    ...toFormFields(kind, values).map(({ label, value }) =>
      value.includes('\n') ? `${label}:\n${value}` : `${label}: ${value}`,
    ),
  ].join('\n\n') + '\n';

/** A request as Markdown; what was typed stands in code, so that nothing in it is taken for Markdown. */
export function toMarkdown(kind: RequestKind, values: Values): string {
  const parts = toFormFields(kind, values).map(({ label, value }) => {
    const longest = Math.max(0, ...(value.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return `**${label}**\n\n${fence}text\n${value}\n${fence}`;
  });
  return [`## ${kind.title}`, ...parts].join('\n\n') + '\n';
}

/**
 * A request as the API takes it, its text on one line since the API may refuse line breaks. `undefined`
 * for kinds that no API takes. `tokenOf` gives a client token, which keeps a repeated call from counting twice:
 * that of the invoice with a number, or of the request itself for 0.
 */
export function toApiRequest(
  kind: RequestKind,
  values: Values,
  tokenOf: (invoice: number) => string,
): ApiRequest | undefined {
  const agreementId = values['agreementId']?.trim() ?? '';
  const text = toOneLine(composeText(kind, values));
  switch (kind.api) {
    case 'cancellation':
      return {
        kind: 'cancellation',
        agreementId,
        reasonCode: values['reasonCode'] ?? '',
        description: text,
        clientToken: tokenOf(0),
      };
    case 'withdrawal':
      return {
        kind: 'withdrawal',
        agreementId,
        requestId: values['cancellationRequestId']?.trim() ?? '',
        reason: text,
      };
    case 'billing-adjustment':
      return {
        kind: 'billing-adjustment',
        entries: [1, 2, 3, 4, 5]
          .filter((number) => values[`invoiceId${number}`]?.trim())
          .map((number) => ({
            agreementId,
            invoiceId: values[`invoiceId${number}`]!.trim(),
            amount: values[`amount${number}`]?.trim() ?? '',
            currency: values['currency']?.trim() ?? '',
            reasonCode: values['reasonCode'] ?? '',
            description: text,
            clientToken: tokenOf(number),
          })),
      };
    default:
      return undefined;
  }
}

const usedInLines = (kind: RequestKind, id: string): boolean =>
  kind.lines.some((line) => line.includes(`{${id}}`));
