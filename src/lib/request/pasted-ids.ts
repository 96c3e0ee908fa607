import { checkId } from '../vendors/check-id.ts';
import { vendorNames, vendorOf, type VendorName } from '../vendors/vendors.ts';
import type { Found } from './paste.ts';

/** Words joined by hyphens. What surrounds an ID in an address, in JSON or in a row of a table is none of them. */
const WORD = /[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*/g;
/** Numbers that invoices and support cases have alike. */
const NUMBERED = /^\d{9,11}$/;
const INVOICE = /^[A-Z]{4,12}\d{2}-\d{4,20}$|^E2E\d{8}[0-9a-f]{4,20}$/;

/** The IDs in a text, as their vendor writes them; a number that may be one of several kinds names each of them. */
export const findIds = (text: string): Found[] =>
  [...text.matchAll(WORD)].flatMap(({ 0: word, index: start }) =>
    vendorNames.flatMap((vendor): Found[] => {
      const value = /^\d{4}-\d{4}-\d{4}$/.test(word) ? word.replaceAll('-', '') : word;
      const kinds = kindsOf(vendor, value).filter((kind) => checkId(vendor, kind, value).length === 0);
      return kinds.length === 0 ? [] : [{ vendor, kinds, values: [value], start, end: start + word.length }];
    }),
  );

/** The kinds that a word may be of by how it begins or looks. */
function kindsOf(vendor: VendorName, value: string): string[] {
  const closed = Object.entries(vendorOf(vendor).ids)
    .filter(([, { shape, open }]) => !open && shape.test(value))
    .map(([kind]) => kind);
  if (vendor !== 'aws') return closed;
  if (NUMBERED.test(value)) return ['invoice', 'case'];
  if (INVOICE.test(value)) return ['invoice'];
  return value.startsWith('case-') ? ['case'] : closed;
}
