import type { Finding, FindingCode } from '../reason/finding.ts';
import { judgeField, judgeReason, judgeText } from '../reason/judge.ts';
import type { FieldFinding } from '../vendors/finding.ts';
import { compose, type Composition } from './compose.ts';
import { checkField, isLink } from './field.ts';
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
}

/** What concerns every text; the rest of the codes is about reasons for cancellations. */
const ABOUT_ANY_TEXT: ReadonlySet<FindingCode> = new Set(['placeholder', 'secret', 'too-long']);

/** Reviews a request: what is open, what is wrong in its fields, and what in its text, `meant` being what the reader overruled. */
export function reviewRequest(kind: RequestKind, values: Values, meant: readonly string[] = []): Review {
  const asked = askedFields(kind, values);
  const composition = compose(kind, values);
  const open = openFields(kind, values);
  const repeated = findRepeated(kind, values);
  const fields = Object.fromEntries(
    asked.map((field) => {
      const found = checkField(field, kind.vendor, valueOf(values, field.id));
      return [field.id, [...found, ...(repeated[field.id] ?? [])]];
    }),
  );
  const text = [
    ...reviewText(kind, values, composition, asked),
    ...(kind.text.lint ? reviewReason(kind, values, composition, asked) : []),
    ...reviewBeside(values, composition, asked),
  ].map((one) => {
    const literal = literalOf(one, values);
    return { ...one, literal, meant: literal !== undefined && meant.includes(literal) };
  });
  const found = [
    ...Object.values(fields).flat(),
    ...text.filter((one) => !one.meant).map(({ finding }) => finding),
  ];
  const ready = open.length === 0 && !found.some(({ severity }) => severity === 'error');
  return { open, fields, text: numberAlike(text), composition, ready };
}

/** What is found in the whole text. A link that is asked for may hold a token: that is what it is for. */
function reviewText(kind: RequestKind, values: Values, { text, segments }: Composition, asked: Field[]) {
  if (text === '') return [];
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

/** What is found in the reason alone, which begins the text, so that its places are those of the text. */
function reviewReason(kind: RequestKind, values: Values, { reason, segments }: Composition, asked: Field[]) {
  const agreement = asked.find(({ fact }) => fact === 'agreementId');
  const agreementId = agreement && valueOf(values, agreement.id).trim();
  return reason === ''
    ? []
    : judgeReason(reason, { limit: kind.text.limit, ...(agreementId && { agreementId }) })
        .filter(({ code }) => !ABOUT_ANY_TEXT.has(code))
        .map((finding) => withId(finding, locateSpan(finding, segments)));
}

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
    return number === 1 ? one : { ...one, id: `${one.id} ${number}` };
  });
}

const proseIds = (asked: Field[]): string[] =>
  asked.filter(({ kind }) => kind === 'line' || kind === 'text').map(({ id }) => id);

const withId = (finding: Finding, places: Place[]): TextFinding => {
  const fields = places.map(({ field }) => field).join(' ');
  return { id: `${finding.code} ${fields} ${JSON.stringify(finding.params)}`, finding, places };
};
