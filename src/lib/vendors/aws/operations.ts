import type { Filled, Operation } from '../vendor.ts';
import { apiInput, withTokens, type ApiRequest } from './api.ts';
import { awsCommand, toOneLine } from './command.ts';

/** The reason codes of a cancellation request. */
const CANCELLATION_CODES = [
  'REPLACING_AGREEMENT',
  'INCORRECT_TERMS_ACCEPTED',
  'TEST_AGREEMENT',
  'ALTERNATIVE_PROCUREMENT_CHANNEL',
  'PRODUCT_DISCONTINUED',
  'UNINTENDED_RENEWAL',
  'BUYER_DISSATISFACTION',
  'OTHER',
];

/** The reason codes of a billing adjustment. */
const ADJUSTMENT_CODES = [
  'INCORRECT_TERMS_ACCEPTED',
  'INCORRECT_METERING',
  'TEST_ENVIRONMENT_CHARGES',
  'ALTERNATIVE_PROCUREMENT_CHANNEL',
  'UNINTENDED_RENEWAL',
  'BUYER_DISSATISFACTION',
  'OTHER',
];

/** An operation, with the ways in which a request for it leaves. The API may refuse line breaks, so its text is one line. */
const operation = (
  about: Omit<Operation, 'outputs'>,
  toRequest: (filled: Filled) => ApiRequest,
): Operation & { toRequest: (filled: Filled) => ApiRequest } => {
  const ready = (filled: Filled) => withTokens(toRequest({ ...filled, text: toOneLine(filled.text) }));
  return {
    ...about,
    toRequest: ready,
    outputs: {
      bash: (filled) => awsCommand(ready(filled), 'bash'),
      powershell: (filled) => awsCommand(ready(filled), 'powershell'),
      json: (filled) => JSON.stringify(apiInput(ready(filled)), null, 2),
    },
  };
};

/** What the AWS Marketplace Agreement API does with a request, by the name that request files have for it. */
export const operations = {
  cancellation: operation(
    { fields: ['agreementId', 'reasonCode'], codes: CANCELLATION_CODES, textLimit: 2000 },
    ({ values, text }) => ({
      kind: 'cancellation',
      agreementId: values['agreementId'] ?? '',
      reasonCode: values['reasonCode'] ?? '',
      description: text,
    }),
  ),
  withdrawal: operation({ fields: ['agreementId', 'requestId'], textLimit: 2000 }, ({ values, text }) => ({
    kind: 'withdrawal',
    agreementId: values['agreementId'] ?? '',
    requestId: values['requestId'] ?? '',
    reason: text,
  })),
  'billing-adjustment': operation(
    {
      fields: ['agreementId', 'currency', 'reasonCode', 'invoices.invoiceId', 'invoices.amount'],
      codes: ADJUSTMENT_CODES,
      textLimit: 500,
      mostRows: 5,
    },
    ({ values, rows, text }) => ({
      kind: 'billing-adjustment',
      entries: (rows['invoices'] ?? []).map(({ invoiceId = '', amount = '' }) => ({
        agreementId: values['agreementId'] ?? '',
        invoiceId,
        amount,
        currency: values['currency'] ?? '',
        reasonCode: values['reasonCode'] ?? '',
        description: text,
        clientToken: '',
      })),
    }),
  ),
};
