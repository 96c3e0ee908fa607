import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillFacts } from '../../../src/lib/case/fill-facts.ts';

test('what stands for a fact becomes that fact, wherever it stands; of several invoices the first', () => {
  const facts = { agreementId: 'agmt-1', invoiceIds: 'INV-1, INV-2' };
  expect(fillFacts('Cancel <agreement-id>, yes, <agreement-id>: <invoice-id>', facts)).toBe(
    'Cancel agmt-1, yes, agmt-1: INV-1',
  );
});

test('what the case does not know stays, and so does what stands for no fact', () => {
  expect(
    fillFacts('<agreement-id> <invoice-date> <constructor> <b> <to-string>', { offerId: 'offer-1' }),
  ).toBe('<agreement-id> <invoice-date> <constructor> <b> <to-string>');
});

test('a fact that looks like what stands for another is not filled in turn', () => {
  expect(fillFacts('<agreement-id>', { agreementId: '<offer-id>', offerId: 'offer-1' })).toBe('<offer-id>');
});

test('a text without placeholders is never changed, whatever is known', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, agreementId) => {
      const plain = text.replaceAll('<', '');
      expect(fillFacts(plain, { agreementId })).toBe(plain);
    }),
  );
});

test('a name of several words is found, and stands for its own fact only', () => {
  const facts = { agreementId: 'agmt-1', buyerAccountId: '012345678901' };
  expect(fillFacts('<buyer-account-id> <agreement-name>', facts)).toBe('012345678901 <agreement-name>');
});
