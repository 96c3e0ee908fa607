import type { FactName } from '../case/facts.ts';
import { readList } from '../case/list.ts';
import { checkId } from './check-id.ts';
import type { FieldFinding } from './finding.ts';
import type { VendorName } from './vendors.ts';

/** The facts that are IDs, each with who gives it out and which kind it is there. */
const IDS: Partial<Record<FactName, readonly [VendorName, string]>> = {
  agreementId: ['aws', 'agreement'],
  offerId: ['aws', 'offer'],
  productId: ['aws', 'product'],
  buyerAccountId: ['aws', 'account'],
  sellerAccountId: ['aws', 'account'],
  invoiceIds: ['aws', 'invoice'],
  requestId: ['aws', 'request'],
  supportCaseId: ['aws', 'case'],
  subscriptionId: ['softwareone', 'subscription'],
  orderId: ['softwareone', 'order'],
};

/**
 * What is to be said about a fact that is an ID, as about any field for such an ID (`check-id.ts`); about others,
 * and about one that is as it should be, nothing. Never throws.
 */
export function checkFact(name: FactName, typed: string): FieldFinding[] {
  const id = IDS[name];
  if (!id) return [];
  const values = name === 'invoiceIds' ? readList(typed).map((one) => one.trim()) : [typed];
  return values.flatMap((value) => checkId(...id, value)).slice(0, 1);
}

/** A fact as its vendor writes it: without what a spreadsheet or an e-mail added to it, where only one can be meant. */
export function normaliseFact(name: FactName, typed: string): string {
  const [found] = checkFact(name, typed);
  const [repair, another] = found?.code === 'id-damaged' ? (found.repairs ?? []) : [];
  return repair !== undefined && another === undefined && name !== 'invoiceIds' ? repair : typed.trim();
}
