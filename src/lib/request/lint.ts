import { normalise, originalSpan, type Normalised } from './normalise.ts';
import { findPlaceholders } from './placeholder.ts';
import { lintRefund } from './refund.ts';
import { lintReplacement } from './replacement.ts';
import { findSecrets, type Span } from './secret.ts';
import { isVague } from './vague.ts';

export type FindingCode =
  'empty' | 'vague' | 'placeholder' | 'secret' | 'missing-offer-id' | 'refund-not-cancellation' | 'too-long';

/**
 * One thing about a reason that its writer should know. `start` and `end` count UTF-16 units in the
 * text as it was given, `end` excluded; they are left out where the whole text is meant.
 */
export interface Finding {
  code: FindingCode;
  severity: 'error' | 'warning';
  message: string;
  start?: number;
  end?: number;
}

/** What is known beside the text. */
export interface LintContext {
  /** The most Unicode characters that the vendor takes; 2,000 unless said otherwise. */
  limit?: number;
  /** The agreement that is to end, which cannot be its own replacement. */
  agreementId?: string;
}

/** The vendor's limit for the description of a cancellation request, in Unicode characters. */
export const DESCRIPTION_LIMIT = 2000;

/**
 * Checks a reason for a cancellation. Errors would bring the request back or do harm; warnings are worth
 * a second look. Never throws, and takes time in proportion to the length of the text.
 */
export function lintReason(text: string, context: LintContext = {}): Finding[] {
  const normalised = normalise(text);
  if (normalised.text.trim() === '') {
    return [
      {
        code: 'empty',
        severity: 'error',
        message: 'There is no reason yet. Say who wants this, why, and what comes next.',
      },
    ];
  }
  const placeholders = findPlaceholders(normalised.text);
  return [
    ...lintLength(text, context.limit ?? DESCRIPTION_LIMIT),
    ...lintSecrets(normalised),
    ...placeholders.map((span) => placeholderFinding(normalised, span)),
    ...lintVague(normalised, placeholders),
    ...lintReplacement(normalised, placeholders, context.agreementId),
    ...lintRefund(normalised),
  ];
}

/** The length of a text as the vendor counts it: in Unicode characters, not in UTF-16 units. */
export const countCharacters = (text: string): number => [...text].length;

function lintLength(text: string, limit: number): Finding[] {
  const over = countCharacters(text) - limit;
  if (over <= 0) return [];
  const start = [...text].slice(0, limit).join('').length;
  const message = `The text is ${over} ${over === 1 ? 'character' : 'characters'} over the limit of ${limit}. Everything from here on has to go.`;
  return [{ code: 'too-long', severity: 'error', message, start, end: text.length }];
}

function lintSecrets(normalised: Normalised): Finding[] {
  return findSecrets(normalised.text).map(({ name, start, end }) => ({
    code: 'secret',
    severity: 'error',
    message: `This looks like ${name}. AWS and the buyer read what you write here: take it out, and change it if it was shared.`,
    ...originalSpan(normalised, start, end),
  }));
}

function placeholderFinding(normalised: Normalised, { start, end }: Span): Finding {
  const words = normalised.text.slice(start, end);
  return {
    code: 'placeholder',
    severity: 'error',
    message: `“${words}” still stands for something. Put the real value in its place, or take it out.`,
    ...originalSpan(normalised, start, end),
  };
}

function lintVague(normalised: Normalised, placeholders: Span[]): Finding[] {
  const rest = withoutSpans(normalised.text, placeholders);
  if (!isVague(rest)) return [];
  const trimmed = normalised.text.trim();
  const start = normalised.text.indexOf(trimmed);
  const words = trimmed.length > 60 ? `${trimmed.slice(0, 60)}…` : trimmed;
  return [
    {
      code: 'vague',
      severity: 'error',
      message: `“${words}” says that it is to end, but not why, so it brings a question back. Add the cause: who has what need no longer, or what comes instead.`,
      ...originalSpan(normalised, start, start + trimmed.length),
    },
  ];
}

function withoutSpans(text: string, spans: Span[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of spans) {
    if (start < from) continue;
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  return rest + text.slice(from);
}
