/** The facts of a case, by their published names: IDs, links and days (`YYYY-MM-DD`). A list is written with commas. */
export const FACT_NAMES = [
  'agreementId',
  'offerId',
  'productId',
  'buyerAccountId',
  'sellerAccountId',
  'invoiceIds',
  'requestId',
  'confirmationLink',
  'supportCaseId',
  'buyerReference',
  'subscriptionId',
  'orderId',
  'acceptedOn',
  'submittedOn',
  'answerBy',
  'approvedOn',
  'closedOn',
] as const;
export type FactName = (typeof FACT_NAMES)[number];
