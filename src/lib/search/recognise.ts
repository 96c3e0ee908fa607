import { vendorNames, vendorOf } from '../vendors/vendors.ts';

/** The kind of ID that a text is or begins to be, as `<vendor>-<kind>`; `undefined` for words. Never throws. */
export function recogniseId(typed: string): string | undefined {
  const text = typed.trim();
  if (text.length > 200) return undefined;
  if (/^\d{4}[- ]?\d{4}[- ]?\d{4}$/.test(text)) return 'aws-account';
  const begun = /^(AGR|SUB|ORD)-\d/i.exec(text)?.[1]?.toUpperCase();
  if (begun)
    return { AGR: 'softwareone-agreement', SUB: 'softwareone-subscription', ORD: 'softwareone-order' }[begun];
  for (const vendor of vendorNames) {
    const { ids } = vendorOf(vendor);
    const kind = Object.keys(ids).find((id) => ids[id]!.sign?.test(text));
    if (kind !== undefined) return `${vendor}-${kind}`;
  }
  return undefined;
}
