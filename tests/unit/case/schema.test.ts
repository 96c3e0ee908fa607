import { expect, test } from 'vitest';
import { DAY_FACTS, FACT_NAMES, factsIn, isDayFact } from '../../../src/lib/case/facts.ts';
import { factsSchema } from '../../../src/lib/case/schema.ts';

test('the published names of facts and the schema of a case are the same', () => {
  expect(Object.keys(factsSchema.shape)).toEqual([...FACT_NAMES]);
});

test('every fact is optional, a list is a list, and days are days that exist', () => {
  expect(factsSchema.safeParse({}).success).toBe(true);
  const facts = { agreementId: 'agmt-1', invoiceIds: ['1', '2'], submittedOn: '2026-11-20' };
  expect(factsSchema.parse(facts)).toEqual(facts);
});

test.each([
  { submittedOn: '2026-02-30' },
  { submittedOn: 'soon' },
  { agreementId: '' },
  { agreementId: ' ' },
  { agreementId: 'x'.repeat(301) },
  { agreementId: 7 },
  { invoiceIds: '1,2' },
  { invoiceIds: Array.from({ length: 51 }, () => '1') },
  { confirmationLink: `https://x.example/${'x'.repeat(2000)}` },
  { confirmationLink: 'no link' },
  { confirmationLink: 'javascript:alert(1)' },
  { confirmationLink: 'data:text/html,x' },
  { confirmationLink: 'xhttps://x.example/' },
  { unknown: 'x' },
])('what cannot be a fact is refused: %j', (facts) => {
  expect(factsSchema.safeParse(facts).success).toBe(false);
});

test('the facts in a case are those with a published name and a value', () => {
  const entries = {
    'fact:offerId': 'offer-1',
    'fact:orderId': '',
    'fact:invoiceIds': ',,',
    'fact:other': 'x',
    'draft:k/offerId': 'y',
  };
  expect(factsIn(entries)).toEqual({ offerId: 'offer-1' });
});

test('a link may be a page, over either protocol', () => {
  for (const confirmationLink of ['https://x.example/', 'http://x.example/'])
    expect(factsSchema.safeParse({ confirmationLink }).success).toBe(true);
});

test('the facts that are days are those whose names say when', () => {
  expect(FACT_NAMES.filter(isDayFact)).toEqual([...DAY_FACTS]);
  expect(FACT_NAMES.filter((name) => /(?:On|By)$/.test(name))).toEqual([...DAY_FACTS]);
});
