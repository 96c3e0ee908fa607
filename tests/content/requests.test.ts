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
import { apiInput } from '../../src/lib/request/command.ts';
import { toApiRequest, toFormFields, toMarkdown, toPlainText } from '../../src/lib/request/export.ts';
import { reviewRequest } from '../../src/lib/request/review.ts';
import { readKindFiles } from '../setup/kinds.ts';

const kinds = readKindFiles();
const codesOf = (id: string) =>
  kinds
    .get(id)!
    .codes.map(({ code }) => code)
    .toSorted();
const AGREEMENT = 'agmt-byw2g19zkbjhuwxc8ki4w3b4x';
const token = (invoice: number) => `token-${invoice}`;

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
  const request = toApiRequest(kinds.get('cancellation')!, values, token)!;
  await client.send(new SendAgreementCancellationRequestCommand(apiInput(request) as never));
  expect(received.target).toMatch(/SendAgreementCancellationRequest$/);
  expect(received.body).toEqual({
    agreementId: AGREEMENT,
    reasonCode: 'TEST_AGREEMENT',
    description:
      'Test agreement, never meant to be used or billed. What was tested: the “checkout” & <b>tax</b> 🚪. Next step: none',
    clientToken: 'token-0',
  });
});

test('a withdrawal arrives with exactly the composed fields', async () => {
  const values = {
    agreementId: AGREEMENT,
    cancellationRequestId: 'acr-1',
    withdrawalCause: 'The buyer stays.',
  };
  const request = toApiRequest(kinds.get('withdrawal')!, values, token)!;
  await client.send(new CancelAgreementCancellationRequestCommand(apiInput(request) as never));
  expect(received.target).toMatch(/CancelAgreementCancellationRequest$/);
  expect(received.body).toEqual({
    agreementId: AGREEMENT,
    agreementCancellationRequestId: 'acr-1',
    cancellationReason: 'The buyer stays.',
  });
});

test('a billing adjustment arrives with one entry for each invoice', async () => {
  const values = {
    agreementId: AGREEMENT,
    currency: 'USD',
    reasonCode: 'INCORRECT_METERING',
    adjustmentCause: 'hours counted twice',
    invoiceId1: '2519920101',
    amount1: '10.50',
    invoiceId3: 'EUMPINGB26-12125',
    amount3: '2.00',
  };
  const request = toApiRequest(kinds.get('billing-adjustment')!, values, token)!;
  await client.send(new BatchCreateBillingAdjustmentRequestCommand(apiInput(request) as never));
  const entry = (originalInvoiceId: string, adjustmentAmount: string, clientToken: string) => ({
    agreementId: AGREEMENT,
    originalInvoiceId,
    adjustmentAmount,
    currencyCode: 'USD',
    adjustmentReasonCode: 'INCORRECT_METERING',
    description: 'Usage was metered wrongly: hours counted twice.',
    clientToken,
  });
  expect(received.body).toEqual({
    billingAdjustmentRequestEntries: [
      entry('2519920101', '10.50', 'token-1'),
      entry('EUMPINGB26-12125', '2.00', 'token-3'),
    ],
  });
});

test('plain text and Markdown hold every field as typed, and Markdown takes none of it for its own', () => {
  const kind = kinds.get('buyer-message')!;
  const values = {
    agreementId: AGREEMENT,
    productName: '# Not *a* heading',
    messageReason: '```\n<script>',
    confirmationLink: 'https://aws.example/x',
    submittedOn: '2026-11-21',
  };
  expect(toFormFields(kind, values).map(({ label }) => label)).toEqual(['Message']);
  for (const text of [toPlainText(kind, values), toMarkdown(kind, values)]) {
    for (const value of Object.values(values)) expect(text).toContain(value);
  }
  expect(toMarkdown(kind, values)).toContain('````text\n');
});

test('a request may be copied once nothing is open and nothing is an error', () => {
  const kind = kinds.get('cancellation')!;
  const good = {
    agreementId: AGREEMENT,
    reasonCode: 'OTHER',
    cause: 'Buyer merged with Northwind and uses their contract',
  };
  expect(reviewRequest(kind, good).ready).toBe(true);
  expect(reviewRequest(kind, { ...good, cause: 'cancellation requested' }).ready).toBe(false);
  expect(reviewRequest(kind, { ...good, nextStep: 'TBD' }).text.map(({ code }) => code)).toEqual([
    'placeholder',
  ]);
  expect(reviewRequest(kind, { ...good, agreementId: 'AGR-5896-1479-0269' }).ready).toBe(true);
  expect(reviewRequest(kind, { ...good, agreementId: 'not an id' }).ready).toBe(false);
  expect(reviewRequest(kind, {}).open.map(({ id }) => id)).toEqual(['reasonCode', 'agreementId']);
});

test('an invoice needs its amount, an amount its invoice, and none may be 0', () => {
  const kind = kinds.get('billing-adjustment')!;
  const first = {
    agreementId: AGREEMENT,
    currency: 'USD',
    reasonCode: 'OTHER',
    adjustmentCause: 'Overcharged by the meter',
    invoiceId1: '2519920101',
    amount1: '5.00',
  };
  expect(reviewRequest(kind, first).ready).toBe(true);
  expect(reviewRequest(kind, { ...first, invoiceId2: '2519920102' }).open).toEqual([
    { id: 'amount2', label: 'Second amount' },
  ]);
  expect(reviewRequest(kind, { ...first, amount4: '1' }).open).toEqual([
    { id: 'invoiceId4', label: 'Fourth invoice ID' },
  ]);
  expect(reviewRequest(kind, { ...first, invoiceId2: '2519920102', amount2: '0' }).ready).toBe(false);
});

test('a support case offers its fields one by one, its own text, and the comment line of the older form', () => {
  const kind = kinds.get('support-case')!;
  const values = {
    agreementId: AGREEMENT,
    effectiveOn: '2026-12-31',
    reason: 'Buyer merged.',
    subscriberAccountId: '123456789012',
  };
  const fields = Object.fromEntries(toFormFields(kind, values).map(({ label, value }) => [label, value]));
  expect(fields['Subscriber’s AWS account ID']).toBe('123456789012');
  expect(fields['Description of the support case']).toContain(`Please cancel agreement ${AGREEMENT}`);
  expect(fields['Additional Comments of the older form']).toBe(
    `Please cancel this agreement (${AGREEMENT}) effective 2026-12-31.\nReason: Buyer merged.`,
  );
});
