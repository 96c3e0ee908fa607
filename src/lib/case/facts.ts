import { factKey, type Entries } from './keys.ts';
import type { Facts } from './schema.ts';

export type FactName = keyof Facts;

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
  'createdOn',
  'invitedOn',
  'withdrawnOn',
  'termStartedOn',
  'renewBy',
  'processedOn',
] as const satisfies readonly FactName[];

/** The facts that are days. */
export const DAY_FACTS = [
  'acceptedOn',
  'submittedOn',
  'answerBy',
  'approvedOn',
  'closedOn',
  'createdOn',
  'invitedOn',
  'withdrawnOn',
  'termStartedOn',
  'renewBy',
  'processedOn',
] as const satisfies readonly FactName[];

/** Whether a fact is a day. */
export const isDayFact = (name: FactName): boolean => (DAY_FACTS as readonly FactName[]).includes(name);

/** Facts as texts, a list of IDs as one text. */
export type FactTexts = Partial<Record<FactName, string>>;

/** The facts in the entries of a case, as the reader typed them. */
export const factsIn = (entries: Entries): FactTexts =>
  Object.fromEntries(
    FACT_NAMES.flatMap((name) => {
      const value = entries[factKey(name)];
      // An emptied list has nothing but commas.
      return value && /[^,]/.test(value) ? [[name, value]] : [];
    }),
  );
