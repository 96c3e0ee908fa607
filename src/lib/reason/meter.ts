import { CAUSE } from './cause.ts';
import { findFacts } from './fact.ts';
import type { Span } from './finding.ts';
import { isEnglish } from './language.ts';
import { findNext } from './next.ts';
import { normalise, originalSpan } from './normalise.ts';
import { findPlaceholders } from './placeholder.ts';
import { sayingWords } from './saying.ts';
import { blankSpans, joinSpans } from './span.ts';
import { findTraces } from './trace.ts';
import { WHO } from './who.ts';
import { readWords } from './word.ts';
import { unwrap } from './wrapper.ts';

/** What a reader of a reason wants to learn from it. */
export const PART_NAMES = ['who', 'what-happened', 'what-next', 'trace'] as const;
export type PartName = (typeof PART_NAMES)[number];

/** What a reader learns from a reason. */
export interface Meter {
  /** For each part the places that light it, in their order, in UTF-16 units of the text as given; none leave it dark. */
  parts: { name: PartName; spans: Span[] }[];
  /** Whether dark parts mean anything: not in a language that is unknown here, and not in an empty text. */
  judged: boolean;
}

/** What stands behind so many UTF-16 units is not read: more than twice what AWS takes. */
const MOST_READ = 5000;

/**
 * Reads what a reason tells: who wants it, what happened, what comes next, and where that can be followed up. What is
 * still a placeholder tells nothing. Never throws, and takes time in proportion to the length of the text.
 */
export function readReason(text: string): Meter {
  const normalised = normalise(text.slice(0, MOST_READ));
  const { judged, parts } = readText(blankSpans(normalised.text, findPlaceholders(normalised.text)));
  return {
    judged,
    parts: parts.map(({ name, spans }) => ({
      name,
      spans: spans.map(({ start, end }) => originalSpan(normalised, start, end)),
    })),
  };
}

/** The same for a normalised text without placeholders, with places in that text. */
export function readText(whole: string): Meter {
  const text = whole.slice(0, MOST_READ);
  const { start: from, end: to } = unwrap(text);
  // Blank, so that every place stays where it is.
  const core = blankSpans(text, [
    { start: 0, end: from },
    { start: to, end: text.length },
  ]);
  const words = readWords(core);
  const english = isEnglish(words);
  const named = [...findFacts(core, words), ...findAll(CAUSE, core)];
  const happened = named.length > 0 || !english ? named : sayingWords(words, core);
  const next = findNext(core);
  // A day or an ID beside nothing but a wish belongs to the wish: there is nothing yet to follow up.
  const traces = happened.length > 0 || next.length > 0 || !english ? findTraces(core) : [];
  const spans = { who: findAll(WHO, core), 'what-happened': happened, 'what-next': next, trace: traces };
  return {
    judged: english && text.trim() !== '',
    parts: PART_NAMES.map((name) => ({ name, spans: joinSpans(spans[name]) })),
  };
}

/** Whether a reader learns nothing but who wants it. */
export const isVague = ({ judged, parts }: Meter): boolean =>
  judged && parts.every(({ name, spans }) => name === 'who' || spans.length === 0);

const findAll = (pattern: RegExp, text: string): Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
