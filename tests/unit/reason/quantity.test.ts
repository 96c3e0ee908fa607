import { expect, test } from 'vitest';
import { findQuantity } from '../../../src/lib/reason/quantity.ts';

/** The part of a text that only a fact has. */
function found(text: string) {
  const span = findQuantity(text);
  return span && text.slice(span.start, span.end);
}

test.each([
  ['It has 3 seats and 4 hosts', '3 seats'],
  ['after all, twelve users left', 'twelve users'],
  ['two-year term', 'two-year'],
  ['it costs $ 1,200.50 a month', '$ 1,200.50'],
  ['it costs EUR 12', 'EUR 12'],
  ['it costs 12 eur', '12 eur'],
  ['20% of it', '20%'],
  ['400ms later', '400ms'],
])('a number with a unit is one: %s', (text, quantity) => expect(found(text)).toBe(quantity));

test.each([
  'within',
  'in',
  'in the',
  'next',
  'after',
  'by',
  'by the next',
  'coming',
  'following',
  'within the next',
])('until when something is to be done is no fact: %s 30 days', (until) =>
  expect(found(`Please end it ${until} 30 days`)).toBeUndefined(),
);
test('of an end in 30 days and 4 hosts, the hosts are the fact; a word farther away says no until', () => {
  expect(found('Please end it in 30 days, we have 4 hosts')).toBe('4 hosts');
  expect(found('in all, we have 30 days')).toBe('30 days');
  expect(found('next to it, 30 days')).toBe('30 days');
  expect(found('30 days’ notice')).toBeUndefined();
});

test.each([
  ['from 2026-11-01 to 2026-11-20', '2026-11-01'],
  ['from 1 May to 3 June', '1 May'],
  ['we have 3 of 12', '3'],
  ['we have 3.5 of 12,5', '3.5'],
  ['invoice 12: we have 7 of 9', '7'],
])('of two days or two numbers, the first is shown: %s', (text, first) => expect(found(text)).toBe(first));

test.each([
  'we have 3', // One number alone may be anything.
  'since 2026-11-01',
  'a4 and b5',
  'x-1 and y-2',
  '1a and 2b',
  '1-x and 2:3',
  'agmt-12345 and offer-67890',
  'ticket 12 and invoice 13',
  'see /12 and :13',
  '1 May and 3', // A day and a number are one each.
])('one of each, and parts of names, are none: %s', (text) => expect(found(text)).toBeUndefined());
