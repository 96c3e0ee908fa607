import type { VendorName } from '../vendors/vendors.ts';
import { checkField } from './field.ts';
import type { Field } from './schema.ts';

/** What is wrong only with how a value is written. A zero that is missing is none of it: where it was is a guess. */
const WRITING = ['id-damaged', 'amount-refused', 'currency-refused'];

/**
 * The value as the vendor writes it, where only one can be meant: an account number without its hyphens, `USD` for
 * `usd`, `12000.50` for `12,000.50`. `undefined` for what the vendor takes as it is, and for what has to be asked.
 */
export function normaliseField(field: Field, vendor: VendorName, typed: string): string | undefined {
  const [found] = checkField(field, vendor, typed);
  if (found?.severity !== 'error' || !WRITING.includes(found.code)) return undefined;
  // A currency that stands beside its amount would be lost.
  if (field.kind === 'amount' && /[^\d\s.,]/.test(typed)) return undefined;
  return found.repairs?.[0];
}
