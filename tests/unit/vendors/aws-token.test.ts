import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withTokens, type AdjustmentEntry, type ApiRequest } from '../../../src/lib/vendors/aws/api.ts';
import { requestToken } from '../../../src/lib/vendors/aws/token.ts';

const value = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '');
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

test('every field that is sent makes a difference, and so does the operation', () => {
  fc.assert(
    fc.property(input, fc.nat(), value, (fields, at, other) => {
      const names = Object.keys(fields);
      const name = names[at % names.length]!;
      fc.pre(other.trim() !== fields[name]!.trim());
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
