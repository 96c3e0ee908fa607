import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { encodeOrigin } from '../../../src/lib/case/origin.ts';
import { FACT_NAMES } from '../../../src/lib/case/facts.ts';
import { checkRecord, digestOf, recordFile } from '../../../src/lib/record/digest.ts';
import { makeRecord } from '../../../src/lib/record/make-record.ts';
import { recordCsv } from '../../../src/lib/record/record-csv.ts';
import { recordMarkdown } from '../../../src/lib/record/record-markdown.ts';
import { recordSchema } from '../../../src/lib/record/schema.ts';
import type { Entries } from '../../../src/lib/case/keys.ts';

const MADE = '2026-11-23T12:00:00+01:00';
const step = (id: string, rest = {}) => ({
  id,
  title: `Do ${id}`,
  url: `https://exit.example/guides/g/#${id}`,
  ...rest,
});
const guide = {
  id: 'g',
  aliases: ['before'],
  title: 'Guide',
  url: 'https://exit.example/guides/g/',
  checked: '2026-11-21',
  versions: ['new', 'old'],
  steps: [step('a', { aliases: ['aa'] }), step('b'), step('c', { versions: ['old'] }), step('d')],
};
const recordOf = (entries: Entries, texts: { id: string; title: string; text: string }[] = []) =>
  makeRecord({
    entries,
    guides: [guide],
    texts,
    site: { url: 'https://exit.example/', guides: 'ab' },
    made: MADE,
  });

test('a record has every step of the version that is followed, with what was said of it, when, and under which id ever', () => {
  const record = recordOf({
    'step:before/aa': 'done',
    'time:before/aa': '2026-11-20T10:00:00+01:00',
    'step:g/b': 'waiting:2026-11-27',
    'step:g/c': 'done',
  });
  expect(record.guides[0]!.steps.map(({ id, state, until, time }) => ({ id, state, until, time }))).toEqual([
    { id: 'a', state: 'done', time: '2026-11-20T10:00:00+01:00' },
    { id: 'b', state: 'waiting', until: '2026-11-27' },
    { id: 'd', state: 'open' },
  ]);
  expect(recordSchema.parse(record)).toEqual(record);
});

test('what was noted at a step stands with it, also where it was noted under a former id, and in the rows of the CSV', () => {
  const record = recordOf({ 'step:g/b': 'done', 'note:g/b': 'Order 17', 'note:before/aa': '=SUM(A1)' });
  expect(record.guides[0]!.steps.map(({ note }) => note)).toEqual(['=SUM(A1)', 'Order 17', undefined]);
  expect(recordSchema.parse(record)).toEqual(record);
  const rows = Papa.parse<string[]>(recordCsv(record)).data;
  expect(rows.filter(([kind]) => kind === 'note').map(([, title, note]) => [title, note])).toEqual([
    ['Do a', "'=SUM(A1)"],
    ['Do b', 'Order 17'],
  ]);
});

test('a guide stands with the system in which it was done', () => {
  const record = makeRecord({
    entries: { 'step:g/b': 'done' },
    guides: [{ ...guide, system: 'aws-marketplace' }],
    texts: [],
    site: { url: 'https://exit.example/', guides: 'ab' },
    made: MADE,
  });
  expect(record.guides[0]!.system).toBe('aws-marketplace');
  expect(recordSchema.parse(record)).toEqual(record);
});

test('where a fact came from stands with it, unless it was typed', () => {
  const origin = encodeOrigin('link', 'agmt-1');
  const record = recordOf({
    'fact:agreementId': 'agmt-1',
    'from:agreementId': origin,
    'fact:orderId': 'ORD-1',
    'from:orderId': origin,
  });
  expect(record.from).toEqual({ agreementId: 'link' });
  expect(recordSchema.parse(record)).toEqual(record);
  expect(Papa.parse<string[]>(recordCsv(record)).data).toContainEqual([
    'origin',
    'agreementId',
    'link',
    '',
    '',
  ]);
});

test('it has the facts that are facts, and the dates that follow from them on the day on which it is made', () => {
  const record = recordOf({
    'fact:submittedOn': '2026-11-15',
    'fact:agreementId': ' agmt-1 ',
    'fact:closedOn': 'soon',
  });
  expect(record.facts).toEqual({ agreementId: 'agmt-1', submittedOn: '2026-11-15' });
  expect(record.dates).toMatchObject([{ id: 'buyer-answer', day: '2026-11-22', closed: true }]);
  expect(record.guides).toEqual([]);
});

test('a record that was kept is recognised as it was made, whatever order its names come in', () => {
  const record = recordOf({ 'step:g/a': 'done', name: 'Example' });
  expect(checkRecord(recordFile(record))).toEqual({ ok: true, record });
  const turned = Object.fromEntries(Object.entries(record).toReversed());
  expect(digestOf(turned)).toBe(digestOf(record));
});

test('one changed character, another format, a newer version and a huge file are told apart', () => {
  const file = recordFile(recordOf({ 'step:g/a': 'done', name: 'Example' }));
  const reasonOf = (text: string) => {
    const checked = checkRecord(text);
    return checked.ok ? 'ok' : checked.reason;
  };
  expect(reasonOf(file.replace('Example', 'Exbmple'))).toBe('changed');
  expect(reasonOf(file.replace('"done"', '"open"'))).toBe('changed');
  expect(reasonOf(file.replace('"version": 1', '"version": 2'))).toBe('newer');
  for (const other of ['', '{', 'null', '[]', '{"record":{}}', '"x"'])
    expect(reasonOf(other), other).toBe('no-record');
  expect(reasonOf(' '.repeat(5_000_001))).toBe('too-large');
  fc.assert(
    fc.property(fc.string(), fc.jsonValue(), (text, value) => {
      expect(reasonOf(text)).not.toBe('ok');
      expect(reasonOf(JSON.stringify(value))).not.toBe('ok');
    }),
  );
});

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

test('Markdown has a heading for each part, links to the steps, and text of many lines set apart', () => {
  expect(
    recordMarkdown('Re*cord', [
      { title: 'Steps', items: [{ name: 'Do [a]', value: 'done', url: 'https://exit.example/#a' }] },
      { title: 'Texts', items: [{ name: 'Mail', value: 'one\n# two' }] },
    ]),
  ).toBe(
    '# Re\\*cord\n\n## Steps\n\n- [Do \\[a\\]](https://exit.example/#a): done\n\n## Texts\n\n- Mail:\n\n      one\n      # two\n\n',
  );
});
