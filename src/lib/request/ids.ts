import { normalise } from '../reason/normalise.ts';

/** The kinds of IDs that a request can ask for. Patterns are the vendors'; shapes are those of their samples. */
const KINDS = {
  agreement: {
    name: 'AWS Marketplace agreement ID',
    pattern: /^[A-Za-z0-9_/-]{1,64}$/,
    shape: /^agmt-[a-z0-9]{25}$/,
    example: 'agmt- and 25 letters and digits',
  },
  offer: {
    name: 'offer ID',
    pattern: /^\S{1,64}$/,
    shape: /^offer-[a-z0-9]{13}$/,
    example: 'offer- and 13 letters and digits',
  },
  product: {
    name: 'product ID',
    pattern: /^[\w-]{1,255}$/,
    shape: /^prod-[a-z0-9]{13}$|^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    example: 'prod- and 13 letters and digits',
  },
  account: { name: 'AWS account ID', pattern: /^\d{12}$/, shape: /^\d{12}$/, example: '12 digits' },
  invoice: {
    name: 'invoice ID',
    pattern: /^.{1,255}$/s,
    shape: /^[A-Za-z0-9][A-Za-z0-9-]{5,49}$/,
    example: 'digits, or letters, digits and hyphens',
  },
  request: {
    name: 'cancellation request ID',
    pattern: /^acr-[a-zA-Z0-9]{1,60}$/,
    shape: /^acr-[a-zA-Z0-9]+$/,
    example: 'acr- and letters and digits',
  },
  case: {
    name: 'support case ID',
    pattern: /^.+$/s,
    shape: /^(?:\d{6,20}|case-\d{11,12}-[A-Za-z0-9]+-\d{4}-[0-9a-f]+)$/,
    example: 'the number in the Support Center',
  },
} as const;

export type IdKind = keyof typeof KINDS;
export const ID_KINDS = Object.keys(KINDS) as [IdKind, ...IdKind[]];

/** What tells an ID of one kind from the others, with the name to call it by. */
const SIGNS: { pattern: RegExp; kind?: IdKind; name: string }[] = [
  { pattern: /^agmt-/i, kind: 'agreement', name: 'an AWS Marketplace agreement ID' },
  { pattern: /^offer-/i, kind: 'offer', name: 'an offer ID' },
  { pattern: /^prod-/i, kind: 'product', name: 'a product ID' },
  { pattern: /^acr-/i, kind: 'request', name: 'a cancellation request ID' },
  { pattern: /^ba-/i, name: 'a billing adjustment ID' },
  {
    pattern: /^(?:AGR|SUB|ORD)(?:-\d{4}){2,4}$/i,
    name: 'an ID from the SoftwareOne Marketplace, which is another system',
  },
  { pattern: /^(?=\w*[a-z])(?=\w*\d)[a-z0-9]{25}$/, name: 'a product code, which is not a product ID' },
];

/** What is to be said about an ID. An error is what the vendor's own pattern refuses; a `repair` is offered, never made. */
export interface IdFinding {
  severity: 'error' | 'warning';
  message: string;
  repair?: string;
}

/**
 * Checks an ID of a kind, as it was typed or pasted, and returns the first thing to be said about it.
 * Empty text has nothing to find; never throws.
 */
export function checkId(kind: IdKind, typed: string): IdFinding[] {
  if (typed === '') return [];
  const finding = findDamage(kind, typed) ?? findOtherKind(kind, typed) ?? findShape(kind, typed);
  return finding ? [finding] : [];
}

/** What spreadsheets and e-mail do to IDs. */
function findDamage(kind: IdKind, typed: string): IdFinding | undefined {
  const { name, pattern } = KINDS[kind];
  if (/^\s*\d(?:[.,]\d+E\+?|E\+)\d+\s*$/i.test(typed)) {
    const message =
      'A spreadsheet has turned this number into a power of ten, and its last digits are lost. Copy it from the source again, as text.';
    return { severity: 'error', message };
  }
  const repair = cleanId(kind, typed);
  if (repair !== typed) {
    const message = `There are characters in it that do not belong to ${withArticle(name)}.`;
    return { severity: pattern.test(typed) ? 'warning' : 'error', message, repair };
  }
  if (kind === 'account' && /^\d{9,11}$/.test(typed)) {
    const message = 'An AWS account ID has 12 digits. A spreadsheet may have dropped the zeros at its start.';
    return { severity: 'error', message, repair: typed.padStart(12, '0') };
  }
  return undefined;
}

/** An ID of another kind in this box. Invoices and cases have no form of their own that could tell. */
function findOtherKind(kind: IdKind, typed: string): IdFinding | undefined {
  const sign = SIGNS.find((one) => one.pattern.test(typed));
  if (!sign || sign.kind === kind || kind === 'case' || kind === 'invoice') return undefined;
  const { name, pattern, example } = KINDS[kind];
  const message = `This looks like ${sign.name}. Here ${withArticle(name)} is wanted (${example}).`;
  return { severity: pattern.test(typed) ? 'warning' : 'error', message };
}

/** An error for what the vendor's pattern refuses, a warning for what its samples do not look like. */
function findShape(kind: IdKind, typed: string): IdFinding | undefined {
  const { name, pattern, shape, example } = KINDS[kind];
  if (!pattern.test(typed)) {
    return { severity: 'error', message: `This cannot be ${withArticle(name)}: expected ${example}.` };
  }
  if (shape.test(typed)) return undefined;
  const message = `Unusual for ${withArticle(name)}: usually it is ${example}. Compare it once more.`;
  return { severity: 'warning', message };
}

/** An ID without what spreadsheets and e-mail add to it: spaces, invisible characters, quotation marks, hyphens in accounts. */
function cleanId(kind: IdKind, typed: string): string {
  const clean = normalise(typed)
    .text.replace(/^[\s'"“”‘’<([]+|[\s'"“”‘’>)\].,;]+$/g, '')
    .replace(/[‐‑‒–—]/g, '-');
  if (kind === 'account') return clean.replace(/[\s-]/g, '');
  return kind === 'invoice' || kind === 'case' ? clean : clean.replace(/\s/g, '');
}

const withArticle = (name: string): string => `${/^[aeiou]|^AWS/i.test(name) ? 'an' : 'a'} ${name}`;
