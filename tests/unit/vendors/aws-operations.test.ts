import { expect, test } from 'vitest';
import { apiInput, withTokens } from '../../../src/lib/vendors/aws/api.ts';
import { operations } from '../../../src/lib/vendors/aws/operations.ts';
import { requestToken } from '../../../src/lib/vendors/aws/token.ts';
import { aws } from '../../../src/lib/vendors/aws/vendor.ts';

const values = { agreementId: 'agmt-1', requestId: 'acr-1', reasonCode: 'OTHER', currency: 'USD', more: 'x' };
const rows = {
  invoices: [
    { invoiceId: '1', amount: '10.5' },
    { invoiceId: '2', amount: '3' },
  ],
};
const filled = { values, rows, text: 'Ended.\nBy both.' };
const empty = { values: {}, rows: {}, text: '' };
const jsonOf = (name: keyof typeof operations, of: typeof filled | typeof empty = filled) =>
  JSON.parse(operations[name].outputs['json']!(of)) as unknown;

test('a cancellation is sent with its agreement, its reason code, its text on one line and a token of these', () => {
  const sent = { agreementId: 'agmt-1', reasonCode: 'OTHER', description: 'Ended. By both.' };
  const clientToken = requestToken('send-agreement-cancellation-request', sent);
  expect(jsonOf('cancellation')).toEqual({ ...sent, clientToken });
  expect(withTokens({ kind: 'cancellation', ...sent })).toEqual({
    kind: 'cancellation',
    ...sent,
    clientToken,
  });
});

test('a withdrawal is sent with the request that it withdraws and its reason, and has no token', () => {
  expect(jsonOf('withdrawal')).toEqual({
    agreementId: 'agmt-1',
    agreementCancellationRequestId: 'acr-1',
    cancellationReason: 'Ended. By both.',
  });
});

test('a billing adjustment is sent with an entry for each invoice, each with a token of its own', () => {
  const entry = (originalInvoiceId: string, adjustmentAmount: string) => {
    const sent = {
      agreementId: 'agmt-1',
      originalInvoiceId,
      adjustmentAmount,
      currencyCode: 'USD',
      adjustmentReasonCode: 'OTHER',
      description: 'Ended. By both.',
    };
    return { ...sent, clientToken: requestToken('batch-create-billing-adjustment-request', sent) };
  };
  expect(jsonOf('billing-adjustment')).toEqual({
    billingAdjustmentRequestEntries: [entry('1', '10.5'), entry('2', '3')],
  });
});

test('what nobody typed is left out or empty, never another text', () => {
  const token = requestToken('send-agreement-cancellation-request', {});
  expect(jsonOf('cancellation', empty)).toEqual({ clientToken: token });
  expect(jsonOf('withdrawal', empty)).toEqual({
    agreementId: '',
    agreementCancellationRequestId: '',
    cancellationReason: '',
  });
  expect(jsonOf('billing-adjustment', empty)).toEqual({ billingAdjustmentRequestEntries: [] });
  const { toRequest } = operations['billing-adjustment'];
  expect(toRequest({ ...empty, rows: { invoices: [{}] } })).toEqual({
    kind: 'billing-adjustment',
    entries: [
      {
        agreementId: '',
        invoiceId: '',
        amount: '',
        currency: '',
        reasonCode: '',
        description: '',
        clientToken: requestToken('batch-create-billing-adjustment-request', {}),
      },
    ],
  });
});

test('each request leaves as a command for either shell and as JSON, from the same input', () => {
  const { outputs, toRequest } = operations.cancellation;
  const { clientToken } = apiInput(toRequest(filled)) as { clientToken: string };
  const parts = [
    'agreement-id=agmt-1',
    'reason-code=OTHER',
    'description=Ended. By both.',
    `client-token=${clientToken}`,
  ];
  const command = ['aws marketplace-agreement send-agreement-cancellation-request', '--region us-east-1'];
  expect(outputs['bash']!(filled)).toBe(
    [...command, ...parts.map((part) => `--${part.replace('=', "='")}'`)].join(' \\\n  '),
  );
  expect(outputs['powershell']!(filled)).toBe(
    [...command, ...parts.map((part) => `'--${part}'`)].join(' `\n  '),
  );
});

// The AWS Marketplace Agreement API, 2020-03-01.
test('an operation asks for the fields and takes the reason codes that the API reference names', () => {
  expect(operations.cancellation.fields).toEqual(['agreementId', 'reasonCode']);
  expect(operations.cancellation.codes).toEqual([
    'REPLACING_AGREEMENT',
    'INCORRECT_TERMS_ACCEPTED',
    'TEST_AGREEMENT',
    'ALTERNATIVE_PROCUREMENT_CHANNEL',
    'PRODUCT_DISCONTINUED',
    'UNINTENDED_RENEWAL',
    'BUYER_DISSATISFACTION',
    'OTHER',
  ]);
  expect(operations.withdrawal.fields).toEqual(['agreementId', 'requestId']);
  expect(operations.withdrawal.codes).toBeUndefined();
  expect(operations['billing-adjustment'].fields).toEqual([
    'agreementId',
    'currency',
    'reasonCode',
    'invoices.invoiceId',
    'invoices.amount',
  ]);
  expect(operations['billing-adjustment'].codes).toEqual([
    'INCORRECT_TERMS_ACCEPTED',
    'INCORRECT_METERING',
    'TEST_ENVIRONMENT_CHARGES',
    'ALTERNATIVE_PROCUREMENT_CHANNEL',
    'UNINTENDED_RENEWAL',
    'BUYER_DISSATISFACTION',
    'OTHER',
  ]);
});

test('an amount is up to 40 digits, and behind a point up to 8 more', () => {
  const takes = (amount: string) => aws.amount!.test(amount);
  expect(['7', '10.5', '0.12345678', '9'.repeat(40)].every(takes)).toBe(true);
  const others = [
    '',
    '.5',
    '5.',
    '1,5',
    '-5',
    '1e3',
    '5 ',
    ' 5',
    '0.123456789',
    '9'.repeat(41),
    '$5',
    'x',
    '1.x',
  ];
  expect(others.filter(takes)).toEqual([]);
});
