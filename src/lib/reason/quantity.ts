import type { Span } from './finding.ts';
import { DATE, REFERENCE } from './trace.ts';

const NUMBER = String.raw`(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|hundred)`;
const UNIT =
  '(?:months?|years?|days?|weeks?|hours?|users?|seats?|licen[cs]es?|units?|hosts?|instances?|times|%|percent|eur|usd|gbp|k|ms|gb|tb)';
const MEASURED = new RegExp(
  String.raw`(?<![\w.,])${NUMBER}[ -]?${UNIT}(?!\w)(?!['’]? notice)|[$€£¥] ?\d[\d.,]*|(?<!\w)(?:eur|usd|gbp) ?\d[\d.,]*`,
  'gi',
);
/** Before a number with a unit: it says until when something is to be done. */
const UNTIL = /(?:within|in|next|after|by|coming|following)(?: the)?(?: next)? $/i;

/** The first number with a unit, or the first of two numbers or days, which only a fact has. */
export function findQuantity(text: string): Span | undefined {
  const measured = [...text.matchAll(MEASURED)].find(
    ({ index }) => !UNTIL.test(text.slice(Math.max(0, index - 24), index)),
  );
  if (measured) return { start: measured.index, end: measured.index + measured[0].length };
  const days = [...text.matchAll(DATE)];
  const rest = text.replace(REFERENCE, blank).replace(DATE, blank);
  const numbers = [...rest.matchAll(/(?<![\w.,:/-])\d[\d.,]*(?![\w:/-])/g)];
  const [first] = days.length > 1 ? days : numbers.length > 1 ? numbers : [];
  return first && { start: first.index, end: first.index + first[0].length };
}

const blank = (written: string): string => '.'.repeat(written.length);
