import type { Span } from './finding.ts';
import { findContrast } from './contrast.ts';
import { findNegation } from './negation.ts';
import { findQuantity } from './quantity.ts';
import type { Word } from './word.ts';

/** What common words state together: who no longer uses what, an agreement of both sides, a test, an end of business. */
const STATED = [
  /\b(?:buyer|customer|client|subscriber|company|user)s?\b[^.!?]{0,60}?\b(?:no longer|not|never|(?:do|does|did|wo)n['’]?t) (?:need|requir|us)(?:e|es|ed|ing|s)? (?:the|this|our|its|their|any|subscription|product|service|agreement|licen[cs]es?|contract)\b/i,
  /\b(?:both|mutual\w*|parties|sides)\b[^.!?]{0,60}\bagree/i,
  /\b(?:was|is|were)(?: only| just)?(?: an?)?(?: internal)? test\b|\btest (?:agreement|contract|purchase|subscription|order|offer|account)s?\b/i,
  /\b(?:we|seller|vendor)(?: will| are| have)? discontinu|\bout of business\b|\balready (?:has|have|had|owns?)\b|\bend[- ](?:customer|client|user)s?\b/i,
];

/** The places in a normalised text whose structure states a fact, whatever its words are. */
export function findFacts(text: string, words: readonly Word[]): Span[] {
  const stated = STATED.map((pattern) => pattern.exec(text))
    .filter((match) => match !== null)
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  return [findNegation(words), findContrast(words), findQuantity(text), ...stated].filter(
    (span) => span !== undefined,
  );
}
