import * as z from 'zod/mini';

const text = z.string().check(z.regex(/\S/), z.maxLength(300));
const day = z.iso.date();
const link = z.string().check(
  z.maxLength(2000),
  // Such a link is shown to be pressed: nothing but a page may be behind it.
  z.refine((address) => URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)),
);

/** The facts of a case as they come from outside, by their published names; all of them optional, nothing else allowed. */
export const factsSchema = z.partial(
  z.strictObject({
    agreementId: text,
    offerId: text,
    productId: text,
    buyerAccountId: text,
    sellerAccountId: text,
    invoiceIds: z.array(text).check(z.maxLength(50)),
    requestId: text,
    confirmationLink: link,
    supportCaseId: text,
    buyerReference: text,
    subscriptionId: text,
    orderId: text,
    acceptedOn: day,
    submittedOn: day,
    answerBy: day,
    approvedOn: day,
    closedOn: day,
    /** When AWS made an account in its organization, and when one was invited into another. */
    createdOn: day,
    invitedOn: day,
    /** When a billing transfer was withdrawn, and when the service term began (Essentials). */
    withdrawnOn: day,
    termStartedOn: day,
    /** The renewal decision deadline that AWS shows. */
    renewBy: day,
    /** When a refund by the older form was approved and processed. */
    processedOn: day,
  }),
);
export type Facts = z.infer<typeof factsSchema>;
