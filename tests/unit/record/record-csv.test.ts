import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { FACT_NAMES } from '../../../src/lib/case/facts.ts';
import { recordCsv } from '../../../src/lib/record/record-csv.ts';
import { MADE, recordOf, whole } from './made-record.ts';

test('in a spreadsheet nothing is a formula, and IDs of digits stay as they are', () => {
  const record = recordOf(
    { 'fact:buyerAccountId': '012345678901', 'fact:buyerReference': '=HYPERLINK("x")', name: '@evil' },
    [{ id: 'k', title: 'Text', text: 'one\n=two, "three"' }],
  );
  const { data } = Papa.parse<string[]>(recordCsv(record));
  expect(data[0]).toEqual(['section', 'item', 'value', 'time', 'address']);
  expect(data).toContainEqual(['record', "'@evil", '', MADE, '']);
  expect(data).toContainEqual(['fact', 'buyerAccountId', "'012345678901", '', '']);
  expect(data).toContainEqual(['fact', 'buyerReference', '\'=HYPERLINK("x")', '', '']);
  expect(data).toContainEqual(['text', 'Text', 'one\n=two, "three"', '', '']);
});

test('whatever was typed, each cell comes back with at most an apostrophe before it, and none begins a formula', () => {
  const facts = fc.record(
    Object.fromEntries(
      FACT_NAMES.map((name) => [
        `fact:${name}`,
        fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '0', '7', 'a', '"', ',', ' ') }),
      ]),
    ),
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(facts, (entries) => {
      const record = recordOf(entries);
      const rows = Papa.parse<string[]>(recordCsv(record)).data.filter(([section]) => section === 'fact');
      const values = Object.values(record.facts).flat();
      expect(rows.map(([, , value]) => value!.replace(/^'/, ''))).toEqual(values);
      for (const row of rows) for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t]/);
    }),
  );
});

test('a table has a row for each thing: the record, facts, dates, guides with their steps, and texts', () => {
  const [guideUrl, stepUrl] = [
    'https://exit.example/guides/g/',
    (id: string) => `https://exit.example/guides/g/#${id}`,
  ];
  const { data } = Papa.parse<string[]>(recordCsv(whole));
  const [answer, pay, reopen] = whole.dates.map(({ source }) => source);
  expect(data).toEqual([
    ['section', 'item', 'value', 'time', 'address'],
    ['record', 'Example', '', MADE, ''],
    ['fact', 'submittedOn', '2026-11-15', '', ''],
    ['fact', 'approvedOn', '2026-11-16', '', ''],
    ['fact', 'closedOn', '2026-11-01', '', ''],
    ['date', 'buyer-answer', '2026-11-22', '2026-11-16', answer],
    ['date', 'pay-to-reopen', '2026-12-01', '', pay],
    ['date', 'reopen-account', '2027-01-30', '', reopen],
    ['guide', 'Guide', '2026-11-21', '', guideUrl],
    ['step', 'Do a', 'done', '2026-11-20T10:00:00+01:00', stepUrl('a')],
    ['step', 'Do b', 'waiting 2026-11-27', '', stepUrl('b')],
    ['step', 'Do d', 'not-applicable', '', stepUrl('d')],
    ['text', 'Mail', 'x', '', ''],
  ]);
});

test('a note stands in a row of its own, and a record without a name has an empty one', () => {
  const { data } = Papa.parse<string[]>(recordCsv(recordOf({ 'step:g/b': 'done', 'note:g/b': 'Order 17' })));
  expect(data[1]).toEqual(['record', '', '', MADE, '']);
  expect(data.filter(([section]) => section === 'note')).toEqual([['note', 'Do b', 'Order 17', '', '']]);
});
