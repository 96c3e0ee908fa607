import * as z from 'zod/mini';

const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(300));
const day = z.iso.date();

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
    confirmationLink: z.url().check(z.maxLength(2000)),
    supportCaseId: text,
    buyerReference: text,
    subscriptionId: text,
    orderId: text,
    acceptedOn: day,
    submittedOn: day,
    answerBy: day,
    approvedOn: day,
    closedOn: day,
  }),
);
export type Facts = z.infer<typeof factsSchema>;
