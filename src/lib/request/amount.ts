import type { FieldFinding } from '../vendors/finding.ts';
import { vendorOf, type VendorName } from '../vendors/vendors.ts';

/** What a vendor takes that does not say more. */
const NUMBER = /^\d+(?:\.\d+)?$/;
/** A point that may as well stand between thousands: `1.250` is 1,250 in many countries. */
const THOUSANDS = /^[1-9]\d{0,2}\.\d{3}$/;
/** A number with its currency before or behind it, as invoices print it. */
const PRINTED = /^(?:[A-Z]{3}|[$€£¥])? ?([\d.,]{1,60}) ?(?:[A-Z]{3}|[$€£¥])?$/;

/** Checks an amount, trimmed. An adjustment is above 0, a refund in a support case may be 0. */
export function checkAmount(vendor: VendorName, value: string, aboveZero: boolean): FieldFinding[] {
  const amount = vendorOf(vendor).amount ?? NUMBER;
  if (amount.test(value)) {
    if (aboveZero && Number(value) === 0) return [{ code: 'amount-zero', severity: 'error' }];
    if (!THOUSANDS.test(value)) return [];
    const repairs = [value.replace('.', '')];
    return [{ code: 'amount-ambiguous', severity: 'warning', params: { value }, repairs }];
  }
  const repairs = readAmounts(PRINTED.exec(value)?.[1] ?? '').filter((one) => amount.test(one));
  const code = repairs.length > 1 ? 'amount-ambiguous' : 'amount-refused';
  return [{ code, severity: 'error', params: { value }, ...(repairs.length > 0 && { repairs }) }];
}

/** What a printed number may mean: nothing, one amount, or two where one comma may stand for thousands or decimals. */
function readAmounts(printed: string): string[] {
  if (NUMBER.test(printed)) return [printed];
  if (/^[1-9]\d{0,2},\d{3}$/.test(printed)) return [printed.replace(',', ''), printed.replace(',', '.')];
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(printed)) return [printed.replaceAll(',', '')];
  if (/^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/.test(printed)) {
    return [printed.replaceAll('.', '').replace(',', '.')];
  }
  return /^\d+,\d+$/.test(printed) ? [printed.replace(',', '.')] : [];
}

/** Every amount that a printed number may mean, as digits with a point: `12,345` and `1.250` mean two, `1.2.3` none. */
export const readMeanings = (printed: string): string[] =>
  THOUSANDS.test(printed) ? [printed, printed.replace('.', '')] : readAmounts(printed);
