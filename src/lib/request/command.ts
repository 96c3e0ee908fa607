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

export type Shell = 'bash' | 'powershell';

const OPERATIONS = {
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
      return {
        billingAdjustmentRequestEntries: request.entries.map(
          ({ agreementId, invoiceId, amount, currency, reasonCode, description, clientToken }) =>
            withoutEmpty({
              agreementId,
              originalInvoiceId: invoiceId,
              adjustmentAmount: amount,
              currencyCode: currency,
              adjustmentReasonCode: reasonCode,
              description,
              clientToken,
            }),
        ),
      };
  }
}

/**
 * The AWS CLI command for a request, quoted so that every text arrives as it is. For PowerShell that
 * takes version 7.3 or newer, which passes quotation marks on. The API lives in us-east-1.
 */
export function awsCommand(request: ApiRequest, shell: Shell): string {
  const input = apiInput(request);
  const quote = shell === 'bash' ? quoteForBash : quoteForPowerShell;
  const values = Object.entries(input);
  // The CLI reads a file or a page where a value starts with its address, whatever its quotes; JSON is taken as it is.
  const asJson = values.some(
    ([, value]) => typeof value !== 'string' || /^(?:fileb?|https?):\/\//.test(value),
  );
  const parts = asJson
    ? [`--cli-input-json ${quote(JSON.stringify(input))}`]
    : values.map(([name, value]) => `--${kebab(name)} ${quote(String(value))}`);
  const lineEnd = shell === 'bash' ? ' \\\n  ' : ' `\n  ';
  return [`aws marketplace-agreement ${OPERATIONS[request.kind]}`, '--region us-east-1', ...parts].join(
    lineEnd,
  );
}

/** A text as one word of bash: nothing is special between single quotes but the quote itself. */
export const quoteForBash = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** A text as one word of PowerShell, which takes typographic single quotes for single quotes as well. */
export const quoteForPowerShell = (text: string): string =>
  `'${text.replace(/['\u2018\u2019\u201A\u201B]/g, (mark) => mark + mark)}'`;

/** A text on one line, for fields that take no line breaks: each break, with the spaces around it, becomes a space. */
export const toOneLine = (text: string): string =>
  text.trim().replace(/[^\S\r\n]*(?:\r\n|[\r\n\u2028\u2029])\s*/g, ' ');

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const withoutEmpty = (input: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(input).filter((entry): entry is [string, string] => Boolean(entry[1])));
