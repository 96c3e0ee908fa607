import { expect, test } from 'vitest';
import { compose } from '../../../src/lib/request/compose.ts';
import { requestKindSchema } from '../../../src/lib/request/schema.ts';

const day = { kind: 'day', required: false };
const kind = requestKindSchema.parse({
  vendor: 'aws',
  title: 'Message',
  order: 1,
  intro: 'Says when.',
  text: { label: 'Message', limit: 1000 },
  fields: [
    { ...day, id: 'sentOn', fact: 'submittedOn', label: 'Sent' },
    { ...day, id: 'acceptedOn', fact: 'acceptedOn', label: 'Accepted' },
    { ...day, id: 'shown', fact: 'answerBy', label: 'Shown' },
  ],
  days: [{ id: 'lastDay', deadline: 'buyer-answer' }],
  lines: ['Sent on {sentOn}.', 'Answer by {lastDay}.'],
});
const text = (values: Record<string, string>) => compose(kind, values).text;

test('a text names the last day of a deadline, counted from the day that was typed', () => {
  expect(text({ sentOn: '2026-11-20' })).toBe('Sent on 2026-11-20.\nAnswer by 2026-11-27.');
});

test('a day with spaces around it is that day', () => {
  expect(text({ sentOn: ' 2026-11-20 ' })).toBe('Sent on  2026-11-20 .\nAnswer by 2026-11-27.');
});

test('another deadline that ends earlier is not named', () => {
  expect(text({ sentOn: '2026-11-20', acceptedOn: '2026-11-01' })).toContain('Answer by 2026-11-27.');
  expect(text({ acceptedOn: '2026-11-01' })).toBe('');
});

test('the day that the vendor shows goes before the counted one', () => {
  expect(text({ sentOn: '2026-11-20', shown: '2026-11-26' })).toBe(
    'Sent on 2026-11-20.\nAnswer by 2026-11-26.',
  );
});

test('while no day is known, the line stays out', () => {
  expect(text({})).toBe('');
  expect(text({ sentOn: 'soon' })).toBe('Sent on soon.');
});
