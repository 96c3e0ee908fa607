import type { Finding, Span } from './finding.ts';
import { originalSpan, type Normalised } from './normalise.ts';

/** Where a replacement by an offer or agreement is announced; `.{0,60}` stays within a sentence. */
const REPLACEMENTS = [
  /\b(?:replac|supersed|substitut|swap)\w*\b[^.;!?]{0,60}?\b(?:with|by|through|via|in favou?r of|for)\b[^.;!?]{0,40}?\b(?:offer|agreement)\b/i,
  /\b(?:replacement|new|revised|corrected|updated|amended|renegotiated) (?:[\w-]+ ){0,2}(?:offer|agreement)\b/i,
  /\bre-?(?:issu|creat)\w*\b[^.;!?]{0,40}?\b(?:offer|agreement)\b/i,
  /\b(?:offer|agreement)\b[^.;!?]{0,30}?\bre-?issued\b/i,
];

/** Finds a replacement that is announced without the ID of the offer or agreement that replaces. */
export function judgeReplacement(
  normalised: Normalised,
  placeholders: Span[],
  agreementId?: string,
): Finding[] {
  const { text } = normalised;
  const announced = REPLACEMENTS.map((pattern) => pattern.exec(text)).find((match) => match !== null);
  if (!announced) return [];
  if (isElsewhere(text, announced)) return [];
  const ids = text.match(/\b(?:offer|agmt|offerset)-[a-z0-9]{4,}/gi) ?? [];
  if (ids.some((id) => id !== agreementId)) return [];
  if (placeholders.some(({ start, end }) => /offer|agreement|agmt|id/i.test(text.slice(start, end))))
    return [];
  return [
    {
      code: 'missing-offer-id',
      severity: 'warning',
      params: { words: announced[0] },
      ...originalSpan(normalised, announced.index, announced.index + announced[0].length),
    },
  ];
}

const DECLINED =
  /\b(?:no|not|never|without|reject\w*|declin\w*|refus\w*)(?: [\w'’-]+){0,3} $|n['’]t(?: [\w'’-]+){0,3} $/i;
const OTHER_KIND = /\b(?:tax|works|processing|licen[cs]e|collective|enterprise) agreement$/i;
const SOMEBODY_ELSES =
  /^ (?:from|with|by) (?:a(?:nother)?|the)? ?(?:different )?(?:competitor|competing|vendor|provider|supplier)/i;

/** Whether what was announced was declined, is no AWS Marketplace agreement, or is another vendor's. */
function isElsewhere(text: string, announced: RegExpExecArray): boolean {
  const end = announced.index + announced[0].length;
  return (
    DECLINED.test(text.slice(Math.max(0, announced.index - 60), announced.index)) ||
    OTHER_KIND.test(announced[0]) ||
    SOMEBODY_ELSES.test(text.slice(end, end + 60))
  );
}
