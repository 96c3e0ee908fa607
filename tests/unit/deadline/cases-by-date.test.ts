import { expect, test } from 'vitest';
import { casesByDate, matchesCase } from '../../../src/lib/deadline/cases-by-date.ts';
import type { Entries } from '../../../src/lib/case/keys.ts';

const entries: Record<string, Entries> = {
  first: {},
  late: { 'fact:submittedOn': '2026-11-22', 'fact:agreementId': 'agmt-late' },
  soon: { 'fact:submittedOn': '2026-11-18', 'fact:buyerReference': 'Example Ltd' },
  over: { 'fact:submittedOn': '2026-11-01' },
  met: { 'fact:submittedOn': '2026-11-20', 'fact:approvedOn': '2026-11-21' },
  waits: { 'step:g/a': 'waiting:2026-11-26', 'fact:submittedOn': '2026-11-22' },
};
const listed = casesByDate(
  Object.keys(entries).map((id) => ({ id, name: `Case ${id}` })),
  (id) => entries[id]!,
  '2026-11-23',
);

test('cases come by their next date, be it a deadline or a day until which a step waits; what is over or was met is none', () => {
  expect(listed.map(({ id }) => id)).toEqual(['soon', 'waits', 'late', 'first', 'over', 'met']);
  expect(listed.map(({ next }) => next?.day)).toEqual([
    '2026-11-25',
    '2026-11-29',
    '2026-11-29',
    undefined,
    undefined,
    undefined,
  ]);
});

test('a case is found by all words that were typed, in its name or any fact', () => {
  const found = (typed: string) => listed.filter((one) => matchesCase(one, typed)).map(({ id }) => id);
  expect(found('EXAMPLE ltd')).toEqual(['soon']);
  expect(found('agmt-late case')).toEqual(['late']);
  expect(found('')).toHaveLength(6);
  expect(found('nobody')).toEqual([]);
});

test('words are looked for within the name or a fact, not across them, however they are spaced', () => {
  const one = { id: 'a', facts: { orderId: 'ORD', offerId: 'er-1' }, next: undefined, waiting: undefined };
  const found = (typed: string) => matchesCase(one, typed);
  expect([found('ord  er-1'), found(' ord')]).toEqual([true, true]);
  expect([found('order'), found('ord e x'), found('t')]).toEqual([false, false, false]);
});

test('what is next depends on the day that is today, not on the clock of the machine', () => {
  const of = (today: string) =>
    casesByDate([{ id: 'a' }], () => ({ 'fact:submittedOn': '2001-01-01' }), today)[0]!.next?.day;
  expect([of('2001-01-08'), of('2001-01-09')]).toEqual(['2001-01-08', undefined]);
});
