import { composeReason, composeText, openFields, askedFields, type Values } from './compose.ts';
import { checkField } from './field.ts';
import type { IdFinding } from './ids.ts';
import { lintReason, type Finding, type FindingCode } from './lint.ts';
import type { RequestKind } from './schema.ts';

/** Everything that is to be said about a request as it stands. */
export interface Review {
  /** Required fields that are still empty. */
  open: { id: string; label: string }[];
  /** By field id. */
  fields: Record<string, IdFinding[]>;
  /** About the text that was composed. */
  text: Finding[];
  /** Whether it may be copied: nothing is open, and nothing is an error. */
  ready: boolean;
}

/** What concerns every text; the rest of the codes is about reasons for cancellations. */
const ABOUT_ANY_TEXT: FindingCode[] = ['placeholder', 'secret', 'too-long'];

/** Reviews a request: what is open, what is wrong in its fields, and what in its text. */
export function reviewRequest(kind: RequestKind, values: Values): Review {
  const open = openFields(kind, values);
  const fields = Object.fromEntries(
    askedFields(kind, values).map((field) => [field.id, checkField(field, values[field.id] ?? '')]),
  );
  const whole = composeText(kind, values);
  const reason = composeReason(kind, values);
  const context = {
    limit: kind.text.limit,
    ...(values['agreementId'] && { agreementId: values['agreementId'] }),
  };
  const text = [
    ...(whole ? lintReason(whole, context).filter(({ code }) => ABOUT_ANY_TEXT.includes(code)) : []),
    ...(kind.text.lint && reason
      ? lintReason(reason, context).filter(({ code }) => !ABOUT_ANY_TEXT.includes(code))
      : []),
  ];
  const errors = [...Object.values(fields).flat(), ...text].some(({ severity }) => severity === 'error');
  return { open, fields, text, ready: open.length === 0 && !errors };
}
