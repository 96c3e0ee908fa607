import { findParts } from '../vendors/clean-id.ts';
import { vendorNames, vendorOf } from '../vendors/vendors.ts';

const SOFTWAREONE: Record<string, string> = { AGR: 'agreement', SUB: 'subscription', ORD: 'order' };

/** The kind of ID that a text is or begins to be, as `<vendor>-<kind>`; `undefined` for words. Never throws. */
export function recogniseId(typed: string): string | undefined {
  if (typed.length > 200) return undefined;
  if (/^\d{4}[- ]?\d{4}[- ]?\d{4}$/.test(typed.trim())) return 'aws-account';
  const parts = findParts(typed);
  if (parts.length !== 1) return undefined;
  const begun = SOFTWAREONE[/^(AGR|SUB|ORD)-/i.exec(parts[0]!)?.[1]?.toUpperCase() ?? ''];
  if (begun !== undefined) return `softwareone-${begun}`;
  for (const vendor of vendorNames) {
    const { ids } = vendorOf(vendor);
    const kind = Object.keys(ids).find((id) => ids[id]!.sign?.test(parts[0]!));
    if (kind !== undefined) return `${vendor}-${kind}`;
  }
  return undefined;
}
