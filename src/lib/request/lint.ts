import { normalise, originalSpan, type Normalised } from './normalise.ts';
import { findPlaceholders } from './placeholder.ts';
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

/** Where a replacement by an offer or agreement is announced; `.{0,60}` stays within a sentence. */
const REPLACEMENTS = [
  /\b(?:replac|supersed|substitut|swap)\w*\b[^.;!?]{0,60}?\b(?:with|by|through|via|in favou?r of|for)\b[^.;!?]{0,40}?\b(?:offer|agreement)\b/i,
  /\b(?:replacement|new|revised|corrected|updated|amended|renegotiated)\s+(?:[\w-]+\s+){0,2}(?:offer|agreement)\b/i,
];

function lintReplacement(normalised: Normalised, placeholders: Span[], agreementId?: string): Finding[] {
  const { text } = normalised;
  const announced = REPLACEMENTS.map((pattern) => pattern.exec(text)).find((match) => match !== null);
  if (!announced) return [];
  const ids = text.match(/\b(?:offer|agmt|offerset)-[a-z0-9]{4,}/gi) ?? [];
  if (ids.some((id) => id !== agreementId)) return [];
  if (placeholders.some(({ start, end }) => /offer|agreement|agmt|id/i.test(text.slice(start, end))))
    return [];
  return [
    {
      code: 'missing-offer-id',
      severity: 'warning',
      message: `“${announced[0]}” announces a replacement without naming it. Add its offer ID (offer-…) or agreement ID (agmt-…), so that both can be linked later.`,
      ...originalSpan(normalised, announced.index, announced.index + announced[0].length),
    },
  ];
}

const MONEY =
  /\b(?:refund\w*|reimburs\w*|money[ -]back|credit(?:ed|ing| note| memo)|charge-?back|billing adjustments?)\b/i;
const NO_MONEY = /\b(?:no|not|without|never|isn'?t|wasn'?t|nor)\b[^.;!?]{0,24}\b(?:refund|reimburs|credit)/i;
const THING = '(?:agreement|subscription|contract|product|service|licen[cs]es?|plan|tool|software|solution)';
const GOES_ON = [
  new RegExp(
    `\\b(?:keeps?|keeping|continu\\w+|still|carr\\w+ on|goes on)\\s+(?:to\\s+)?(?:us(?:e|es|ed|ing)\\b|with (?:the |this |our |your )?${THING})`,
    'i',
  ),
  new RegExp(
    `\\b${THING}\\s+(?:itself\\s+)?(?:(?:should|shall|will|must|can|is to|to)\\s+)?(?:continu\\w*|go(?:es)? on|runs? on|keeps? running|(?:stays?|remains?|be kept|is kept|remaining|staying)\\s+(?:active|in place|in force|open|valid|as is|as it is|unchanged|untouched|on|running|live))\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:keep|keeps|keeping|retain|retains|retaining|continue|continues|continuing)\\s+(?:the|this|our|your|their|its|his|her|my)?\\s*(?:\\w+\\s+)?${THING}\\b`,
    'i',
  ),
  /\b(?:without|instead of|rather than|not|n'?t)\s+(?:want(?:s|ing)?\s+(?:to\s+)?|to\s+|be(?:ing)?\s+|have\s+)?(?:cancel\w*|terminat\w*|end(?:ing)?\s)/i,
  /\bstays? (?:subscribed|a customer|with us)\b/i,
];
const ENDS =
  /\b(?:cancel\w*|terminat\w*|end(?:s|ed|ing)?|stop\w*|clos\w+|discontinu\w*|duplicate\w*|twice|replac\w*|mistake\w*|accident\w*|leav\w+|migrat\w*|mov(?:e|es|ed|ing)|switch\w*|no longer)\b/i;
const ASKS_FOR_MONEY =
  /^\W{0,9}(?:please\s+|kindly\s+|pls\s+)?(?:refund|reimburse|credit)\b|\b(?:please|kindly)\s+(?:issue|process|grant|make|arrange|give|apply|send)\b[^.;!?]{0,40}\b(?:refund\w*|credit note|reimburs\w*|billing adjustment)|\b(?:wants?|wanted|requests?|requested|requesting|asks?|asked|asking|needs?|would like|demands?|expects?)\b[^.;!?]{0,40}\b(?:refund\w*|reimburs\w*|money back|credit note)|\brefund (?:is |was )?(?:requested|wanted|needed|asked for|please)\b/i;

function lintRefund(normalised: Normalised): Finding[] {
  const { text } = normalised;
  const money = MONEY.exec(text) ?? /^\W*(?:please\s+|kindly\s+)?credit\b/i.exec(text);
  if (!money || NO_MONEY.test(text)) return [];
  const goesOn = GOES_ON.some((pattern) => pattern.test(text));
  if (!goesOn && (ENDS.test(text) || !ASKS_FOR_MONEY.test(text))) return [];
  return [
    {
      code: 'refund-not-cancellation',
      severity: 'warning',
      message: `“${money[0]}” asks for money${goesOn ? ' while the agreement goes on' : ', not for the end of the agreement'}. A cancellation pays nothing back; a billing adjustment does, and keeps the agreement.`,
      ...originalSpan(normalised, money.index, money.index + money[0].length),
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
