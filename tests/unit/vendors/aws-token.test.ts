import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  apiInput,
  withTokens,
  type AdjustmentEntry,
  type ApiRequest,
} from '../../../src/lib/vendors/aws/api.ts';
import { requestToken } from '../../../src/lib/vendors/aws/token.ts';

const value = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '');
const asRead = (text: string) => text.normalize('NFC').split(/\s+/).filter(Boolean).join(' ');
const input = fc.dictionary(fc.stringMatching(/^[a-z][A-Za-z]{0,9}$/), value, { minKeys: 1 });

test('a token is one that AWS takes', () => {
  fc.assert(
    fc.property(input, (fields) => {
      expect(requestToken('send', fields)).toMatch(/^[a-zA-Z0-9-]{1,64}$/);
    }),
  );
});

test('the token of a request is the same for ever: what was sent once is known again years later', () => {
  expect(requestToken('send', { agreementId: 'agmt-1', description: 'Ended.' })).toBe(
    // printf '["send",[["agreementId","agmt-1"],["description","Ended."]]]' | sha256sum
    'ef58b927cf69e89032fd11fd7807a5d53d414764bd8f320c56c2c06587a4609a',
  );
});

test('order of the fields, spaces around values and fields that are not sent make no difference', () => {
  fc.assert(
    fc.property(input, (fields) => {
      const token = requestToken('send', fields);
      const reversed = Object.fromEntries(Object.entries(fields).toReversed());
      const spaced = Object.fromEntries(Object.entries(fields).map(([name, one]) => [name, ` ${one}\n`]));
      expect(requestToken('send', reversed)).toBe(token);
      expect(requestToken('send', spaced)).toBe(token);
      expect(requestToken('send', { ...fields, another1: '' })).toBe(token);
    }),
  );
});

test('words that are written as one make a difference, and more spaces between them do not', () => {
  const tokenOf = (description: string) => requestToken('send', { description });
  expect(tokenOf('not able')).not.toBe(tokenOf('notable'));
  expect(tokenOf('not  able')).toBe(tokenOf('not able'));
});

test('every field that is sent makes a difference, and so does the operation', () => {
  fc.assert(
    fc.property(input, fc.nat(), value, (fields, at, other) => {
      const names = Object.keys(fields);
      const name = names[at % names.length]!;
      fc.pre(asRead(other) !== asRead(fields[name]!));
      const token = requestToken('send', fields);
      expect(requestToken('send', { ...fields, [name]: other })).not.toBe(token);
      expect(requestToken('send', { ...fields, [`${name}X`]: other })).not.toBe(token);
      expect(requestToken('cancel', fields)).not.toBe(token);
    }),
  );
});

const entry: AdjustmentEntry = {
  agreementId: 'agmt-1',
  invoiceId: '2519920101',
  amount: '10.00',
  currency: 'USD',
  reasonCode: 'OTHER',
  description: 'Overcharged.',
  clientToken: '',
};
const tokens = (request: ApiRequest) =>
  (withTokens(request) as { entries: AdjustmentEntry[] }).entries.map(({ clientToken }) => clientToken);

test('an invoice keeps its token when another is added before it, and a token that it had counts for nothing', () => {
  const other = { ...entry, invoiceId: '2519920102' };
  const [alone] = tokens({ kind: 'billing-adjustment', entries: [entry] });
  const [first, second] = tokens({
    kind: 'billing-adjustment',
    entries: [other, { ...entry, clientToken: 'old' }],
  });
  expect(second).toBe(alone);
  expect(first).not.toBe(alone);
});

test.each(Object.keys(entry).filter((name) => name !== 'clientToken'))(
  'another %s of an invoice gives another token',
  (name) => {
    const [before, after] = tokens({
      kind: 'billing-adjustment',
      entries: [entry, { ...entry, [name]: 'other' }],
    });
    expect(after).not.toBe(before);
  },
);

test.each([
  ['10', '10.00', '10.0', '10.00000000', '010', '00010.000'],
  ['10.5', '10.50', '010.500'],
  ['1200', '1200.00'],
  ['0.1', '0.10', '00.1'],
  ['123456789012345678901234567890.12345678', '0123456789012345678901234567890.12345678'],
])('the amount %s is sent in this spelling and has one token, however it is typed', (amount, ...others) => {
  const all = [amount, ...others];
  const request: ApiRequest = {
    kind: 'billing-adjustment',
    entries: all.map((one) => ({ ...entry, amount: one })),
  };
  expect(new Set(tokens(request)).size).toBe(1);
  const { billingAdjustmentRequestEntries: sent } = apiInput(request) as {
    billingAdjustmentRequestEntries: { adjustmentAmount: string }[];
  };
  expect(sent.map(({ adjustmentAmount }) => adjustmentAmount)).toEqual(all.map(() => amount));
});

test('amounts that differ by a zero that counts are others', () => {
  const amounts = ['1', '10', '100', '1.01', '1.1', '0.1', '10.01', '10.001', '1.001'];
  const entries = amounts.map((amount) => ({ ...entry, amount }));
  expect(new Set(tokens({ kind: 'billing-adjustment', entries })).size).toBe(amounts.length);
});

test.each([
  ['a space too many', 'Overcharged in May.', 'Overcharged  in May.'],
  ['a tab', 'Overcharged in May.', 'Overcharged\tin May.'],
  ['a space that does not break', 'Overcharged in May.', 'Overcharged in\u00a0May.'],
  ['an accent stored beside its letter', 'Café, overcharged.', 'Cafe\u0301, overcharged.'],
])('%s in the text makes no other refund of it', (_, description, retyped) => {
  const [first, second] = tokens({
    kind: 'billing-adjustment',
    entries: [
      { ...entry, description },
      { ...entry, description: retyped },
    ],
  });
  expect(second).toBe(first);
});

test('invoices in another order keep their tokens', () => {
  const entries = ['2519920101', '2519920102', '2519920103'].map((invoiceId) => ({ ...entry, invoiceId }));
  expect(tokens({ kind: 'billing-adjustment', entries: entries.toReversed() })).toEqual(
    tokens({ kind: 'billing-adjustment', entries }).toReversed(),
  );
});

test('a cancellation has a token of what is sent, and a withdrawal none', () => {
  const request = {
    kind: 'cancellation',
    agreementId: 'agmt-1',
    reasonCode: 'OTHER',
    description: 'x',
  } as const;
  const sent = withTokens(request) as { clientToken: string };
  expect(withTokens({ ...request, clientToken: 'old' })).toEqual(sent);
  expect(withTokens({ ...request, description: 'y' })).not.toEqual({ ...sent, description: 'y' });
  const withdrawal = { kind: 'withdrawal', agreementId: 'agmt-1', requestId: 'acr-1', reason: 'x' } as const;
  expect(withTokens(withdrawal)).toEqual(withdrawal);
});
