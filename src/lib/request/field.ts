import { isEnterableDay } from '../calendar/day.ts';
import { checkId } from '../vendors/check-id.ts';
import type { FieldFinding } from '../vendors/finding.ts';
import type { VendorName } from '../vendors/vendors.ts';
import { checkAmount } from './amount.ts';
import type { Field } from './schema.ts';

/** The most UTF-16 units of a field that are kept; what is longer is no part of a request and not stored. */
export const MOST_KEPT = 20_000;

/**
 * What is to be said about the value of a field; about days that are still to come only if it is told the reader's
 * `today`. Empty values have nothing to find; never throws.
 */
export function checkField(field: Field, vendor: VendorName, typed: string, today?: string): FieldFinding[] {
  const value = typed.trim();
  if (value === '') return [];
  if (typed.length > MOST_KEPT) {
    return [{ code: 'too-much', severity: 'error', params: { count: typed.length, most: MOST_KEPT } }];
  }
  switch (field.kind) {
    case 'line':
    case 'text':
      return [];
    case 'amount':
      return checkAmount(vendor, value, field.aboveZero ?? false);
    case 'currency':
      return checkCurrency(value);
    case 'day':
      return checkDay(value, field.past ? today : undefined);
    case 'link':
      return isLink(value) ? [] : [{ code: 'link-unusual', severity: 'error' }];
    default:
      return checkId(vendor, field.kind, typed);
  }
}

function checkDay(value: string, latest: string | undefined): FieldFinding[] {
  if (!isEnterableDay(value)) return [{ code: 'day-refused', severity: 'error' }];
  return latest !== undefined && value > latest ? [{ code: 'day-to-come', severity: 'warning' }] : [];
}

function checkCurrency(value: string): FieldFinding[] {
  if (/^[A-Z]{3}$/.test(value)) return [];
  const repair = value.toUpperCase();
  return [
    { code: 'currency-refused', severity: 'error', ...(/^[A-Z]{3}$/.test(repair) && { repairs: [repair] }) },
  ];
}

/** Whether a text is an address that a browser opens, and that nobody on the way can change. */
export const isLink = (value: string): boolean => /^https:\/\/[^\s/]\S*$/.test(value) && URL.canParse(value);
