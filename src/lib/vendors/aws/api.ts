import { requestToken } from './token.ts';

/** A request that AWS’s API takes. Names and limits are those of the AWS Marketplace Agreement API, 2020-03-01. */
export type ApiRequest =
  | {
      kind: 'cancellation';
      agreementId: string;
      reasonCode: string;
      /** Up to 2,000 Unicode characters; the buyer reads it. */
      description?: string | undefined;
      clientToken?: string | undefined;
    }
  | { kind: 'withdrawal'; agreementId: string; requestId: string; reason: string }
  | { kind: 'billing-adjustment'; entries: AdjustmentEntry[] };

/** One invoice of a billing adjustment; a call takes up to five, all of one agreement. */
export interface AdjustmentEntry {
  agreementId: string;
  invoiceId: string;
  /** A decimal number above 0, before tax. */
  amount: string;
  currency: string;
  reasonCode: string;
  description?: string | undefined;
  clientToken: string;
}

export const OPERATIONS = {
  cancellation: 'send-agreement-cancellation-request',
  withdrawal: 'cancel-agreement-cancellation-request',
  'billing-adjustment': 'batch-create-billing-adjustment-request',
} as const satisfies Record<ApiRequest['kind'], string>;

/** The input of the API call, as AWS’s own clients and `--cli-input-json` take it. Left-out fields are absent. */
export function apiInput(request: ApiRequest): Record<string, unknown> {
  switch (request.kind) {
    case 'cancellation': {
      const { agreementId, reasonCode, description, clientToken } = request;
      return withoutEmpty({ agreementId, reasonCode, description, clientToken });
    }
    case 'withdrawal': {
      const { agreementId, requestId, reason } = request;
      return { agreementId, agreementCancellationRequestId: requestId, cancellationReason: reason };
    }
    case 'billing-adjustment':
      return { billingAdjustmentRequestEntries: request.entries.map(entryInput) };
  }
}

const entryInput = (entry: AdjustmentEntry) =>
  withoutEmpty({
    agreementId: entry.agreementId,
    originalInvoiceId: entry.invoiceId,
    adjustmentAmount: spellAmount(entry.amount),
    currencyCode: entry.currency,
    adjustmentReasonCode: entry.reasonCode,
    description: entry.description,
    clientToken: entry.clientToken,
  });

/** The one spelling of a decimal number: `10` for `10.00`, `10.0` and `010`, so that a refund that is typed again is the same. */
const spellAmount = (amount: string): string =>
  amount.replace(/^0*(\d+)(?:\.(\d*?)0*)?$/, (_, whole: string, part?: string) =>
    part ? `${whole}.${part}` : whole,
  );

/** The request with its client tokens: each made of nothing but what is sent beside it. A withdrawal takes none. */
export function withTokens(request: ApiRequest): ApiRequest {
  const operation = OPERATIONS[request.kind];
  switch (request.kind) {
    case 'cancellation': {
      const clientToken = requestToken(operation, apiInput({ ...request, clientToken: undefined }));
      return { ...request, clientToken };
    }
    case 'billing-adjustment': {
      const tokenOf = (entry: AdjustmentEntry) =>
        requestToken(operation, entryInput({ ...entry, clientToken: '' }));
      return { ...request, entries: request.entries.map((one) => ({ ...one, clientToken: tokenOf(one) })) };
    }
    case 'withdrawal':
      return request;
  }
}

const withoutEmpty = (input: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(input).filter((entry): entry is [string, string] => Boolean(entry[1])));
