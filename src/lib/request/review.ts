import { composeReason, composeText, openFields, askedFields, type Values } from './compose.ts';
import { checkField } from './field.ts';
import type { IdFinding } from './ids.ts';
import { lintReason, type Finding, type FindingCode } from './lint.ts';
import type { RequestKind } from './schema.ts';

/** A finding about the composed text, with the field that its words come from, if they stand in one. */
export interface TextFinding extends Finding {
  words: string;
  field?: string;
}

/** Everything that is to be said about a request as it stands. */
export interface Review {
  /** Required fields that are still empty. */
  open: { id: string; label: string }[];
  /** By field id. */
  fields: Record<string, IdFinding[]>;
  /** About the text that was composed. */
  text: TextFinding[];
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
  const find = (checked: string, wanted: (code: FindingCode) => boolean): TextFinding[] =>
    checked === ''
      ? []
      : lintReason(checked, context)
          .filter(({ code }) => wanted(code))
          .map((finding) => locate(finding, checked, values));
  const text = [
    ...find(whole, (code) => ABOUT_ANY_TEXT.includes(code)),
    ...(kind.text.lint ? find(reason, (code) => !ABOUT_ANY_TEXT.includes(code)) : []),
  ];
  const errors = [...Object.values(fields).flat(), ...text].some(({ severity }) => severity === 'error');
  return { open, fields, text, ready: open.length === 0 && !errors };
}

function locate(finding: Finding, text: string, values: Values): TextFinding {
  const words = text.slice(finding.start ?? 0, finding.end ?? 0);
  const field = words && Object.keys(values).find((id) => values[id]?.includes(words));
  return { ...finding, words, ...(field && { field }) };
}
