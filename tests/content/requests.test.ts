import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  AgreementCancellationRequestReasonCode,
  BatchCreateBillingAdjustmentRequestCommand,
  BillingAdjustmentReasonCode,
  CancelAgreementCancellationRequestCommand,
  MarketplaceAgreementClient,
  SendAgreementCancellationRequestCommand,
} from '@aws-sdk/client-marketplace-agreement';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { adviseOn } from '../../src/lib/reason/advice.ts';
import { everyField, type Values } from '../../src/lib/request/fields.ts';
import { toFormFields, toMarkdown, toOutputs, toPlainText } from '../../src/lib/request/export.ts';
import { reviewRequest } from '../../src/lib/request/review.ts';
import { readKindFiles } from '../setup/kinds.ts';

const kinds = readKindFiles();
const codesOf = (id: string) =>
  kinds
    .get(id)!
    .reason!.codes.map(({ code }) => code)
    .toSorted();
const AGREEMENT = 'agmt-byw2g19zkbjhuwxc8ki4w3b4x';
/** What a request of a kind sends to the API, and a client token as any. */
const inputOf = (id: string, values: Values): never =>
  JSON.parse(toOutputs(kinds.get(id)!, values)['json']!()) as never;
const token = expect.stringMatching(/^[a-zA-Z0-9-]{1,64}$/) as string;

test('the five kinds of requests stand', () => {
  expect([...kinds.keys()]).toEqual([
    'billing-adjustment',
    'buyer-message',
    'cancellation',
    'support-case',
    'withdrawal',
  ]);
});

test('the reason codes are those of AWS’s own client', () => {
  expect(codesOf('cancellation')).toEqual(Object.keys(AgreementCancellationRequestReasonCode).toSorted());
  expect(codesOf('billing-adjustment')).toEqual(Object.keys(BillingAdjustmentReasonCode).toSorted());
});

/** A server on this machine in AWS's place, which keeps what it was sent. */
let server: Server;
let client: MarketplaceAgreementClient;
let received: { target: string | undefined; body: unknown };
beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString('utf8')));
    request.on('end', () => {
      received = { target: String(request.headers['x-amz-target']), body: JSON.parse(body) };
      response.setHeader('content-type', 'application/x-amz-json-1.0');
      response.end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  client = new MarketplaceAgreementClient({
    region: 'us-east-1',
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  });
});
afterAll(() => {
  client.destroy();
  server.close();
});

test('a cancellation request arrives at AWS’s side with exactly the composed fields', async () => {
  const values = {
    agreementId: AGREEMENT,
    reasonCode: 'TEST_AGREEMENT',
    testPurpose: 'the “checkout” & <b>tax</b> 🚪',
    nextStep: 'none',
  };
  await client.send(new SendAgreementCancellationRequestCommand(inputOf('cancellation', values)));
  expect(received.target).toMatch(/SendAgreementCancellationRequest$/);
  expect(received.body).toEqual({
    agreementId: AGREEMENT,
    reasonCode: 'TEST_AGREEMENT',
    description: 'Test agreement. What was tested: the “checkout” & <b>tax</b> 🚪. Next step: none',
    clientToken: token,
  });
});

test('a withdrawal arrives with exactly the composed fields', async () => {
  const values = {
    agreementId: AGREEMENT,
    requestId: ' acr-1 ',
    withdrawalCause: 'The buyer stays.',
  };
  await client.send(new CancelAgreementCancellationRequestCommand(inputOf('withdrawal', values)));
  expect(received.target).toMatch(/CancelAgreementCancellationRequest$/);
  expect(received.body).toEqual({
    agreementId: AGREEMENT,
    agreementCancellationRequestId: 'acr-1',
    cancellationReason: 'The buyer stays.',
  });
});

/** What two billing adjustments below have alike. */
const metering = {
  agreementId: AGREEMENT,
  currency: 'USD',
  reasonCode: 'INCORRECT_METERING',
  adjustmentCause: 'hours counted twice',
};

test('a billing adjustment arrives with one entry for each invoice', async () => {
  const values = {
    ...metering,
    invoiceId1: '2519920101',
    amount1: '10.50',
    invoiceId3: 'EUMPINGB26-12125',
    amount3: '2.00',
  };
  await client.send(new BatchCreateBillingAdjustmentRequestCommand(inputOf('billing-adjustment', values)));
  const entry = (originalInvoiceId: string, adjustmentAmount: string) => ({
    agreementId: AGREEMENT,
    originalInvoiceId,
    adjustmentAmount,
    currencyCode: 'USD',
    adjustmentReasonCode: 'INCORRECT_METERING',
    description: 'Correction of metered usage: hours counted twice.',
    clientToken: token,
  });
  expect(received.body).toEqual({
    billingAdjustmentRequestEntries: [entry('2519920101', '10.5'), entry('EUMPINGB26-12125', '2')],
  });
});

test('a billing adjustment cannot adjust one invoice twice', () => {
  const values = {
    ...metering,
    invoiceId1: '2519920101',
    amount1: '10.50',
    invoiceId2: '2519920102',
    amount2: '10.50',
  };
  const kind = kinds.get('billing-adjustment')!;
  expect(reviewRequest(kind, values, { advise: adviseOn }).ready).toBe(true);
  expect(reviewRequest(kind, { ...values, invoiceId2: '2519920101 ' }, { advise: adviseOn }).ready).toBe(
    false,
  );
});

test('a vague reason may be sent, and the writer is told; a placeholder may not', () => {
  const kind = kinds.get('cancellation')!;
  const good = {
    agreementId: AGREEMENT,
    reasonCode: 'OTHER',
    cause: 'Buyer merged with Northwind and uses their contract',
  };
  const codes = (values: Values) =>
    reviewRequest(kind, values, { advise: adviseOn }).text.map(({ finding }) => finding.code);
  expect(reviewRequest(kind, good, { advise: adviseOn })).toMatchObject({ ready: true, text: [] });
  expect(codes({ ...good, cause: 'cancellation requested' })).toEqual(['vague']);
  expect(codes({ ...good, nextStep: 'TBD' })).toEqual(['placeholder']);
  expect(reviewRequest(kind, { ...good, nextStep: 'TBD' }, { advise: adviseOn }).ready).toBe(false);
});

test('what is internal is in the copy for the ticket, and in nothing that the buyer or AWS reads', () => {
  const kind = kinds.get('cancellation')!;
  const internal = { supportCaseId: '177000000012345', coordination: 'our finance team' };
  const values = {
    agreementId: AGREEMENT,
    reasonCode: 'OTHER',
    cause: 'Buyer merged with Northwind',
    ...internal,
  };
  const handedOver = [
    ...toFormFields(kind, values).map(({ value }) => value),
    ...Object.values(toOutputs(kind, values)).map((make) => make()),
  ].join('\n');
  for (const value of Object.values(internal)) {
    expect(handedOver).not.toContain(value);
    expect(toPlainText(kind, values)).toContain(value);
    expect(toMarkdown(kind, values)).toContain(value);
  }
});

test('every field says who reads it', () => {
  const unsaid = [...kinds].flatMap(([id, kind]) =>
    everyField(kind)
      .filter((field) => field.reader === undefined && field.id !== kind.reason?.id)
      .map((field) => `${id}: ${field.id}`),
  );
  expect(unsaid).toEqual([]);
});

test('a billing adjustment has the shorter limit of its API', () => {
  const kind = kinds.get('billing-adjustment')!;
  const values = { reasonCode: 'OTHER', adjustmentCause: 'Hours were counted twice. '.repeat(20) };
  expect(reviewRequest(kind, values, { advise: adviseOn }).text.map(({ finding }) => finding.code)).toEqual([
    'too-long',
  ]);
});

test('a support case offers its fields one by one, its own text, and the comment line of the older form', () => {
  const kind = kinds.get('support-case')!;
  const values = {
    agreementId: AGREEMENT,
    effectiveOn: '2026-12-31',
    reason: 'Buyer merged.',
    buyerAccountId: '123456789012',
  };
  const fields = Object.fromEntries(toFormFields(kind, values).map(({ label, value }) => [label, value]));
  expect(fields['Subscriber’s AWS account ID']).toBe('123456789012');
  expect(fields['Description of the support case']).toContain(`Please cancel agreement ${AGREEMENT}`);
  expect(fields['Description of the support case']).not.toContain('refund');
  expect(fields['Additional Comments of the older form']).toBe(
    `Please cancel this agreement (${AGREEMENT}) effective 2026-12-31.\nReason: Buyer merged.`,
  );
});

test('a support case that asks for a refund asks for no cancellation', () => {
  const kind = kinds.get('support-case')!;
  const values = {
    reason: 'Hours were counted twice.',
    invoiceId: '2519920101',
    invoiceDate: '2026-10-03',
    billingPeriod: 'September 2026',
    refundAmount: '10.50',
  };
  const { composition } = reviewRequest(kind, values, { advise: adviseOn });
  expect(composition.text).toContain('This refund targets invoice ID 2519920101 dated 2026-10-03');
  expect(composition.text).not.toContain('cancel');
});
