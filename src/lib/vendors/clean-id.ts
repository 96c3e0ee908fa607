import type { IdShape } from './vendor.ts';

const OPENING = /[\s'"“”‘’<([]/;
const CLOSING = /[\s'"“”‘’>)\].,;]/;

/**
 * An ID without what spreadsheets and e-mail add to it: characters without width, full-width letters,
 * quotation marks, dashes for hyphens; and spaces, where what remains has the shape of such an ID.
 */
export function cleanId(shape: IdShape, typed: string): string {
  const clean = trimEnds(showPlain(typed));
  if (shape.open) return clean;
  const joined = clean.replace(shape.digits ? /[\s-]/g : /\s/g, '');
  return shape.shape.test(joined) ? joined : clean;
}

/** What stands between spaces, commas and the like, when a text is several things; empty where two of those meet. */
export const findParts = (typed: string): string[] =>
  showPlain(typed)
    .split(/[\s,;|]/)
    .map(trimEnds);

/** The letters that a reader sees, in their plain form. */
export const showPlain = (typed: string): string =>
  typed
    .replace(/\p{Cf}|[\u034F\u115F\u1160\u3164\uFFA0\u2800]/gu, '')
    .normalize('NFKC')
    .replace(/[‐‑‒–—]/g, '-');

/** Looks at each end once: an expression for the end of a text tries every run of such characters. */
function trimEnds(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && OPENING.test(text[start]!)) start++;
  while (end > start && CLOSING.test(text[end - 1]!)) end--;
  return text.slice(start, end);
}
