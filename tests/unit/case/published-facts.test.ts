import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY_FACTS, FACT_NAMES } from '../../../src/lib/case/facts.ts';
import { compareFacts, markOf, publishedFacts, textsOf } from '../../../src/lib/case/published-facts.ts';
import { factsSchema } from '../../../src/lib/case/schema.ts';

test('facts go out as their schema has them: a list is a list, and spaces around a value stay here', () => {
  const texts = { agreementId: ' agmt-1 ', invoiceIds: '1,, a%2Cb ,', submittedOn: '2026-11-20' };
  expect(publishedFacts(texts)).toEqual({
    agreementId: 'agmt-1',
    invoiceIds: ['1', 'a,b'],
    submittedOn: '2026-11-20',
  });
});

test('what no link may carry stays here, and the rest goes', () => {
  const texts = {
    agreementId: 'agmt-1',
    submittedOn: 'soon',
    confirmationLink: 'javascript:alert(1)',
    orderId: ' ',
  };
  expect(publishedFacts(texts)).toEqual({ agreementId: 'agmt-1' });
});

test.each(DAY_FACTS)('%s goes out if a date field takes it, from 2000 to 2099', (name) => {
  for (const day of ['2000-01-01', '2026-02-04', '2099-12-31'])
    expect(publishedFacts({ [name]: day })).toEqual({ [name]: day });
  for (const day of ['0026-02-04', '1999-12-31', '2100-01-01', '12202-02-04', '2026-02-30', '2026'])
    expect(publishedFacts({ [name]: day })).toEqual({});
});

test('whatever was typed, what goes out is what may come in, and comes back as the same', () => {
  const texts = fc.record(Object.fromEntries(FACT_NAMES.map((name) => [name, fc.string()])), {
    requiredKeys: [],
  });
  fc.assert(
    fc.property(texts, (typed) => {
      const facts = publishedFacts(typed);
      expect(factsSchema.parse(facts)).toEqual(facts);
      expect(publishedFacts(textsOf(facts))).toEqual(facts);
    }),
  );
});

test('of what was sent, each fact is new, the same, or another than the reader’s', () => {
  const here = { agreementId: 'agmt-1', offerId: 'offer-1', orderId: 'ORD-1' };
  const sent = { submittedOn: '2026-11-20', agreementId: 'agmt-2', offerId: ' offer-1' };
  expect(compareFacts(here, sent)).toEqual([
    { name: 'agreementId', here: 'agmt-1', sent: 'agmt-2', kind: 'other' },
    { name: 'offerId', here: 'offer-1', sent: ' offer-1', kind: 'same' },
    { name: 'submittedOn', sent: '2026-11-20', kind: 'new' },
  ]);
});

test('spaces around the reader’s own fact make it no other', () => {
  expect(compareFacts({ orderId: ' ORD-1 ' }, { orderId: 'ORD-1' })[0]?.kind).toBe('same');
});

test('a case is marked by its request, else its agreement, else its order, else by nothing of its own', () => {
  const all = { requestId: 'acr-1', agreementId: 'agmt-1', orderId: 'ORD-1' };
  const { agreementId, orderId } = all;
  expect([all, { agreementId, orderId }, { orderId }, { offerId: 'offer-1' }].map(markOf)).toEqual([
    'acr-1',
    'agmt-1',
    'ORD-1',
    'dates',
  ]);
});
