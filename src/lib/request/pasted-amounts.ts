import { readMeanings } from './amount.ts';
import type { Found } from './paste.ts';

/** A dollar and a yen may be those of several countries: their signs name no currency. */
const SIGNS: Readonly<Record<string, string | undefined>> = { '€': 'EUR', '£': 'GBP', '₹': 'INR' };
const CODE = 'USD|EUR|GBP|AUD|JPY|INR|CAD|CHF|SEK|NOK|DKK|NZD|SGD|BRL|KRW|ILS|PLN';
const SIGN = `(?:(?<![A-Za-z-])(?:${CODE})(?![A-Za-z-])|[$€£¥₹])`;
/** Its digits are limited so that a long row of them is looked at only once from each place. */
const NUMBER = '(\\d[\\d.,]{0,40})(?![.,]?[\\w-])';
const BEFORE = new RegExp(`(${SIGN})[ \\u00A0\\t]?${NUMBER}`, 'gi');
const BEHIND = new RegExp(`(?<![\\w.,/-])(\\d[\\d.,]{0,40})[ \\u00A0\\t]?(${SIGN})`, 'gi');

/** The amounts that stand beside a currency, as digits with a point, and each currency as its three letters. */
export function findAmounts(text: string): Found[] {
  const before = [...text.matchAll(BEFORE)].map((m) => amountAt(m, m[1]!, m[2]!));
  const behind = [...text.matchAll(BEHIND)].map((m) => amountAt(m, m[2]!, m[1]!));
  return [...before, ...behind].flat();
}

function amountAt({ 0: all, index: start }: RegExpExecArray, sign: string, printed: string): Found[] {
  const values = readMeanings(printed.replace(/[.,]$/, ''));
  if (values.length === 0) return [];
  const place = { start, end: start + all.length };
  const currency = sign.length === 3 ? sign.toUpperCase() : SIGNS[sign];
  return [
    { kinds: ['amount'], values, ...place },
    ...(currency ? [{ kinds: ['currency'], values: [currency], ...place }] : []),
  ];
}

/** The text with spaces in the place of its amounts, so that what is no amount stands where it stood. */
export const hideAmounts = (text: string): string =>
  [BEFORE, BEHIND].reduce((rest, form) => rest.replace(form, (all) => ' '.repeat(all.length)), text);
