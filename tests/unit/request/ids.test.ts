import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkField } from '../../../src/lib/request/field.ts';
import { checkId, ID_KINDS } from '../../../src/lib/request/ids.ts';

test.each([
  ['agreement', 'agmt-byw2g19zkbjhuwxc8ki4w3b4x'],
  ['offer', 'offer-euxmbalqomroa'],
  ['product', 'prod-wa4ddxl7e7ktw'],
  ['account', '123456789012'],
  ['invoice', '2519920101'],
  ['invoice', 'EUMPINGB26-12125'],
  ['invoice', 'E2E20230929a108cfae'],
  ['request', 'acr-abc123'],
  ['case', '12345678910'],
  ['case', 'case-12345678910-exen-2025-c4c1d2bf33c5cf47'],
] as const)('the vendor’s own sample of an ID of kind %s has nothing to find: %s', (kind, id) => {
  expect(checkId(kind, id)).toEqual([]);
});

test.each([
  ['agreement', 'agmt-EXAMPLE752jqvg74yo7k', 'warning', 'Unusual'],
  ['agreement', 'AGR-5896-1479-0269', 'warning', 'SoftwareOne'],
  ['agreement', 'offer-euxmbalqomroa', 'warning', 'an offer ID'],
  ['agreement', 'agmt byw', 'error', 'do not belong'],
  ['offer', 'agmt-byw2g19zkbjhuwxc8ki4w3b4x', 'warning', 'agreement ID'],
  ['product', '2brlrrc75ciw9evgh9mbpygbn', 'warning', 'product code'],
  ['product', 'prod.x', 'error', 'cannot be'],
  ['account', '12345', 'error', 'cannot be'],
  ['account', '2.51992E+09', 'error', 'power of ten'],
  ['invoice', '2.51992E+09', 'error', 'power of ten'],
  ['request', 'acr_1', 'error', 'cannot be'],
  ['agreement', 'a'.repeat(65), 'error', 'cannot be'],
] as const)('an ID of kind %s written as %s is a finding', (kind, id, severity, message) => {
  expect(checkId(kind, id)).toMatchObject([{ severity, message: expect.stringContaining(message) }]);
});

test.each([
  ['account', '1234-5678-9012', '123456789012'],
  ['account', ' 1234 5678 9012', '123456789012'],
  ['account', '１２３４５６７８９０１２', '123456789012'],
  ['account', '34567890123', '034567890123'],
  ['agreement', 'agmt-byw2g19zkbjhuwxc8ki4\u200bw3b4x', 'agmt-byw2g19zkbjhuwxc8ki4w3b4x'],
  ['agreement', '“agmt-byw2g19zkbjhuwxc8ki4w3b4x”,', 'agmt-byw2g19zkbjhuwxc8ki4w3b4x'],
  ['offer', 'offer–euxmbalqomroa', 'offer-euxmbalqomroa'],
] as const)(
  'what spreadsheets and e-mail did to an ID of kind %s is offered to be undone: %s',
  (kind, typed, repair) => {
    expect(checkId(kind, typed)[0]).toMatchObject({ repair });
    expect(checkId(kind, repair)).toEqual([]);
  },
);

test('checking never throws, whatever is pasted', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ID_KINDS), fc.string({ unit: 'binary' }), (kind, typed) => {
      expect(checkId(kind, typed).length).toBeLessThanOrEqual(1);
    }),
  );
});

const amount = (aboveZero: boolean) =>
  ({ id: 'a', label: 'A', kind: 'amount', required: false, aboveZero }) as const;
test('an amount has digits and a point, and is above 0 where one is required', () => {
  expect(checkField(amount(true), '1250.00')).toEqual([]);
  expect(checkField(amount(true), '0.00')).toMatchObject([{ severity: 'error' }]);
  expect(checkField(amount(false), '0')).toEqual([]);
  expect(checkField(amount(true), '$1,250.50')).toMatchObject([{ severity: 'error', repair: '1250.50' }]);
  expect(checkField({ ...amount(true), kind: 'currency' }, 'usd')).toMatchObject([{ repair: 'USD' }]);
});
