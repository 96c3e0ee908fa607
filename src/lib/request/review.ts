import type { adviseOn, Advice } from '../reason/advice.ts';
import type { Finding } from '../reason/finding.ts';
import type { Meter } from '../reason/meter.ts';
import { judgeField, judgeText } from '../reason/judge-text.ts';
import type { FieldFinding } from '../vendors/finding.ts';
import { compose, type Composition } from './compose.ts';
import { checkField, isLink, MOST_KEPT } from './field.ts';
import { askedFields, openFields, valueOf, type Values } from './fields.ts';
import { locateOverflow, locateSpan, type Place } from './place.ts';
import { literalOf } from './literal.ts';
import { findRepeated } from './repeated.ts';
import type { Field, RequestKind } from './schema.ts';

/** Something found in what leaves the composer, with the fields that its words were typed into. */
export interface TextFinding {
  /** The same for the same thing, however often the request is reviewed. */
  id: string;
  finding: Finding;
  places: Place[];
  /** By what it can be overruled, if it can. */
  literal?: string | undefined;
  /** Whether the reader said that it is meant literally: then it stands in nobody's way. */
  meant?: boolean;
}

/** Everything that is to be said about a request as it stands. */
export interface Review {
  /** Required fields that are still empty, by id and label. */
  open: { id: string; label: string }[];
  /** By field id. */
  fields: Record<string, FieldFinding[]>;
  /** About the text that was composed, and about what is handed over beside it. */
  text: TextFinding[];
  composition: Composition;
  /** Whether it may be copied: nothing is open, and nothing is an error. */
  ready: boolean;
  /** What a reader learns from its reason, where that is asked and can be told already. */
  meter?: Meter | undefined;
}

/** What a review is told beside the request. */
interface Known {
  /** What the reader overruled (`literalOf`). */
  meant?: readonly string[];
  /** Advises on reasons. It stops nobody, so a page may load it later than the rest. */
  advise?: typeof adviseOn | undefined;
  /** The reader's day, `YYYY-MM-DD`. */
  today?: string;
}

/**
 * Reviews a request: what is open, what is wrong in its fields, and what in its text. What a field has beyond what is
 * kept of it is no part of a request: it is an error, and takes no part in anything else.
 */
export function reviewRequest(kind: RequestKind, typed: Values, known: Known = {}): Review {
  const { meant = [], advise, today } = known;
  const values = keptOf(typed);
  const asked = askedFields(kind, values);
  const composition = compose(kind, values);
  const open = openFields(kind, values);
  const repeated = findRepeated(kind, values);
  const fields = Object.fromEntries(
    asked.map((field) => {
      const found = checkField(field, kind.vendor, valueOf(typed, field.id), today);
      return [field.id, [...found, ...(repeated[field.id] ?? [])]];
    }),
  );
  const advice = kind.text.lint ? advise?.(composition.reason, agreementOf(values, asked)) : undefined;
  const text = [
    ...reviewText(kind, values, composition, asked),
    ...placeAdvice(advice, composition),
    ...reviewBeside(values, composition, asked),
  ].map((one) => {
    const literal = literalOf(one, values);
    const places = one.places.map((place) => toItsEnd(place, typed));
    return { ...one, places, literal, meant: literal !== undefined && meant.includes(literal) };
  });
  const found = [
    ...Object.values(fields).flat(),
    ...text.filter((one) => !one.meant).map(({ finding }) => finding),
  ];
  const ready = open.length === 0 && !found.some(({ severity }) => severity === 'error');
  return { open, fields, text: numberAlike(text), composition, ready, meter: advice?.meter };
}

const keptOf = (typed: Values): Values =>
  Object.fromEntries(Object.entries(typed).map(([id, value]) => [id, value?.slice(0, MOST_KEPT)]));

/** A place that ends where a field ceases to be kept goes on to the field's end: nothing is taken out before what stays. */
const toItsEnd = (place: Place, typed: Values): Place =>
  place.end < MOST_KEPT ? place : { ...place, end: valueOf(typed, place.field).length };

/** What is found in the whole text. A link that is asked for may hold a token: that is what it is for. */
function reviewText(kind: RequestKind, values: Values, { text, segments }: Composition, asked: Field[]) {
  const links = new Set(
    asked
      .filter(({ id, kind: one }) => one === 'link' && isLink(valueOf(values, id).trim()))
      .map(({ id }) => id),
  );
  return judgeText(text, kind.text.limit)
    .map((finding) => {
      const places =
        finding.code === 'too-long'
          ? locateOverflow(text, kind.text.limit, segments, proseIds(asked))
          : locateSpan(finding, segments);
      return withId(finding, places);
    })
    .filter(({ finding, places }) => {
      const inLinks = places.length > 0 && places.every(({ field }) => links.has(field));
      return !(finding.code === 'secret' && inLinks);
    });
}

/** The findings about the reason alone, which begins the text, so that its places are those of the text. */
const placeAdvice = (advice: Advice | undefined, { segments }: Composition): TextFinding[] =>
  advice?.findings.map((finding) => withId(finding, locateSpan(finding, segments))) ?? [];

const agreementOf = (values: Values, asked: Field[]): string | undefined => {
  const agreement = asked.find(({ fact }) => fact === 'agreementId');
  return agreement && (valueOf(values, agreement.id).trim() || undefined);
};

/** What is found in fields that do not stand in the text, and are handed over beside it. */
function reviewBeside(values: Values, { segments }: Composition, asked: Field[]) {
  const inText = new Set(segments.map(({ field }) => field));
  return asked
    .filter(({ id }) => !inText.has(id))
    .flatMap(({ id, kind }) => {
      const value = valueOf(values, id);
      const found = kind === 'link' && isLink(value.trim()) ? [] : judgeField(value);
      return found.map((finding) =>
        withId(finding, [{ field: id, start: finding.start ?? 0, end: finding.end ?? value.length }]),
      );
    });
}

/** The same words twice in a field are two findings. */
function numberAlike(findings: TextFinding[]): TextFinding[] {
  const seen = new Map<string, number>();
  return findings.map((one) => {
    const number = (seen.get(one.id) ?? 0) + 1;
    seen.set(one.id, number);
    return { ...one, id: `${one.id} ${number}` };
  });
}

const proseIds = (asked: Field[]): string[] =>
  asked.filter(({ kind }) => kind === 'line' || kind === 'text').map(({ id }) => id);

const withId = (finding: Finding, places: Place[]): TextFinding => {
  const fields = places.map(({ field }) => field);
  return { id: JSON.stringify([finding.code, fields, finding.params]), finding, places };
};
