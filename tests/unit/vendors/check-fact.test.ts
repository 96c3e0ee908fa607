import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FACT_NAMES } from '../../../src/lib/case/facts.ts';
import { checkFact, normaliseFact } from '../../../src/lib/vendors/check-fact.ts';
import { anyText } from '../../setup/any-text.ts';

const AGREEMENT = 'agmt-1234567890abcdefghijklmno';
const codes = (...of: Parameters<typeof checkFact>) => checkFact(...of).map(({ code }) => code);

test.each([
  ['agreementId', AGREEMENT],
  ['buyerAccountId', '012345678901'],
  ['requestId', 'acr-abc123'],
  ['invoiceIds', '2519920417, EUINGB26-12345'],
  ['subscriptionId', 'SUB-1234-5678'],
  ['orderId', 'ORD-1234-5678'],
  ['buyerReference', 'offer-1234567890123'],
  ['closedOn', '2026-11-23'],
] as const)('nothing is said about %s %s, which is as it should be', (name, value) => {
  expect(codes(name, value)).toEqual([]);
});

test.each([
  ['agreementId', 'offer-1234567890123', 'id-other-kind'],
  ['sellerAccountId', '12345678901', 'id-zeros'],
  ['orderId', AGREEMENT, 'id-other-kind'],
  ['productId', AGREEMENT, 'id-other-kind'],
  ['supportCaseId', '1.7E+9', 'id-power-of-ten'],
  ['invoiceIds', '2519920417, 2.51992E+09', 'id-power-of-ten'],
] as const)('%s %s is found out as in a form', (name, value, code) => {
  expect(codes(name, value)).toEqual([code]);
});

test('what a spreadsheet or an e-mail added is taken off; what is a guess stays as it was typed', () => {
  expect(normaliseFact('buyerAccountId', ' 1234-5678-9012 ')).toBe('123456789012');
  expect(normaliseFact('agreementId', `“${AGREEMENT}”`)).toBe(AGREEMENT);
  expect(normaliseFact('buyerAccountId', '12345678901')).toBe('12345678901');
  expect(normaliseFact('buyerReference', ' Acme, 4711 ')).toBe('Acme, 4711');
});

test('whatever is typed, nothing throws, and what was normalised is normalised', () => {
  fc.assert(
    fc.property(fc.constantFrom(...FACT_NAMES), anyText(), (name, typed) => {
      const once = normaliseFact(name, typed);
      expect(normaliseFact(name, once)).toBe(once);
      expect(checkFact(name, typed).length).toBeLessThanOrEqual(1);
    }),
  );
});

test('only invoices are a list: two of anything else are two in one box; of two wrong invoices the first is told', () => {
  expect(codes('agreementId', `${AGREEMENT}, ${AGREEMENT}`)).toEqual(['id-several']);
  expect(codes('invoiceIds', '2.51992E+09, 2.51993E+09')).toEqual(['id-power-of-ten']);
});

test('of a list nothing is taken off', () => {
  expect(normaliseFact('invoiceIds', ' “2519920417” ')).toBe('“2519920417”');
});
