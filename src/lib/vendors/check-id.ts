import type { FieldFinding } from './finding.ts';
import { cleanId, findParts, showPlain } from './clean-id.ts';
import type { IdShape } from './vendor.ts';
import { vendorOf, vendorNames, type VendorName } from './vendors.ts';

/** Longer than any ID: such a text is something else, and nothing is offered for it. */
const LONGEST = 1000;

/**
 * Checks an ID of a kind, as it was typed or pasted, and returns the first thing to be said about it. An error
 * is what the vendor's own pattern refuses. Empty text has nothing to find; never throws, and takes time in
 * proportion to the text's length.
 */
export function checkId(vendor: VendorName, kind: string, typed: string): FieldFinding[] {
  if (typed === '') return [];
  const shape = vendorOf(vendor).ids[kind]!;
  const terms = { what: `${vendor}-${kind}`, example: `${vendor}-${kind}-example` };
  if (typed.length > LONGEST) return [{ code: 'id-refused', severity: 'error', terms }];
  const found =
    findSeveral(vendor, shape, typed) ??
    findDamage(shape, typed) ??
    findOtherKind(shape, typed) ??
    findShape(shape, typed);
  return found ? [{ ...found, terms: { ...terms, ...found.terms } }] : [];
}

/** Two cells pasted as one. They are never made one ID: which of them is meant only the reader knows. */
function findSeveral(vendor: VendorName, shape: IdShape, typed: string): FieldFinding | undefined {
  const parts = findParts(typed).filter((part) => shape.shape.test(part) && (!shape.open || /\d/.test(part)));
  const count = Math.max(parts.length, shape.open ? 0 : countBeginnings(vendor, showPlain(typed)));
  return count < 2 ? undefined : { code: 'id-several', severity: 'error', params: { count } };
}

/** How often an ID of any kind begins in a text, also where nothing stands between one and the next. */
function countBeginnings(vendor: VendorName, text: string): number {
  const signs = Object.values(vendorOf(vendor).ids).flatMap(
    ({ sign }) => sign?.source.replace('^', '') ?? [],
  );
  return [...text.matchAll(new RegExp(`(?:${signs.join('|')})(?=\\w{6})`, 'gi'))].length;
}

/** What spreadsheets and e-mail do to IDs. */
function findDamage(shape: IdShape, typed: string): FieldFinding | undefined {
  if (/^\s*\d(?:[.,]\d+E\+?|E\+)\d+\s*$/i.test(typed)) return { code: 'id-power-of-ten', severity: 'error' };
  const repair = cleanId(shape, typed);
  if (repair !== typed || (!shape.open && /\s/.test(typed))) {
    const fits = repair !== typed && shape.pattern.test(repair);
    const severity = shape.pattern.test(typed) ? 'warning' : 'error';
    return { code: 'id-damaged', severity, ...(fits && { repairs: [repair] }) };
  }
  if (
    shape.digits &&
    /^\d+$/.test(typed) &&
    typed.length >= shape.digits - 3 &&
    typed.length < shape.digits
  ) {
    return { code: 'id-zeros', severity: 'error', repairs: [typed.padStart(shape.digits, '0')] };
  }
  return undefined;
}

/** An ID of another kind in this box, of this vendor or of another. */
function findOtherKind(shape: IdShape, typed: string): FieldFinding | undefined {
  if (shape.open || shape.sign?.test(typed)) return undefined;
  for (const name of vendorNames) {
    const { ids, signs } = vendorOf(name);
    const known = [
      ...Object.entries(ids).map(([id, { sign }]) => [id, sign] as const),
      ...Object.entries(signs),
    ];
    const other = known.find(([, sign]) => sign?.test(typed));
    if (other) {
      const severity = shape.pattern.test(typed) ? 'warning' : 'error';
      return { code: 'id-other-kind', severity, terms: { other: `${name}-${other[0]}` } };
    }
  }
  return undefined;
}

/** An error for what the vendor's pattern refuses, a warning for what its samples do not look like. */
function findShape(shape: IdShape, typed: string): FieldFinding | undefined {
  if (!shape.pattern.test(typed)) return { code: 'id-refused', severity: 'error' };
  return shape.shape.test(typed) ? undefined : { code: 'id-unusual', severity: 'warning' };
}
