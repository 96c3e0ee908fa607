import type { VendorName } from '../vendors/vendors.ts';
import { isLink, MOST_KEPT } from './field.ts';
import { findAmounts, hideAmounts } from './pasted-amounts.ts';
import { findDays } from './pasted-days.ts';
import { findIds } from './pasted-ids.ts';

/** Something found in a text: what it may be, what it may mean, and where it stands, in UTF-16 units. */
export interface Found {
  /** The vendor of an ID. */
  vendor?: VendorName;
  /** The kinds of fields into which it may go. */
  kinds: string[];
  /** As a field takes it; more than one where only the reader knows which is meant. */
  values: string[];
  start: number;
  end: number;
}

/**
 * What an e-mail, a row of a spreadsheet, JSON or an address holds that a request may ask for: IDs, links, days
 * and amounts, each once, in their order. Looks at the first 20,000 characters, in linear time; never throws.
 */
export function findPasted(pasted: string): Found[] {
  const text = showPlain(pasted.slice(0, MOST_KEPT));
  const all = [
    ...findIds(hideAmounts(text)),
    ...findLinks(pasted.slice(0, MOST_KEPT)),
    ...findDays(text),
    ...findAmounts(text),
  ].toSorted(byPlace);
  const first = new Map(
    all
      .toSorted(byPlace)
      .toReversed()
      .map((one) => [meaningOf(one), one]),
  );
  return [...first.values()].toReversed().toSorted(byPlace);
}

const byPlace = (a: Found, b: Found): number => a.start - b.start;

/** Equal amounts of two invoices are two; the rest is the same wherever it stands. */
const meaningOf = ({ vendor, kinds, values, start }: Found): string =>
  [vendor, ...kinds, ...values, ...(kinds[0] === 'amount' ? [start] : [])].join(' ');

/** Dashes as hyphens, and what an address encodes as space, so that every place stays where it is. */
const showPlain = (text: string): string => text.replace(/[‐‑‒–—]/g, '-').replace(/%[0-9A-Fa-f]{2}/g, '   ');

const findLinks = (text: string): Found[] =>
  [...text.matchAll(/https:\/\/[^\s"'<>]+/g)].flatMap(({ 0: all, index: start }): Found[] => {
    const link = all.slice(0, endOf(all));
    return isLink(link) ? [{ kinds: ['link'], values: [link], start, end: start + link.length }] : [];
  });

/** Where a link, which begins with letters, ends: before the punctuation of its sentence. Looked at once, from its end. */
function endOf(link: string): number {
  let end = link.length;
  while ('.,;:!?)]}'.includes(link[end - 1]!)) end--;
  return end;
}
