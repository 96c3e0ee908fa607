import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { encodeOrigin } from '../../../src/lib/case/origin.ts';
import { makeRecord } from '../../../src/lib/record/make-record.ts';
import { recordCsv } from '../../../src/lib/record/record-csv.ts';
import { recordMarkdown } from '../../../src/lib/record/record-markdown.ts';
import { recordSchema } from '../../../src/lib/record/schema.ts';
import { MADE, guide, recordOf, step, whole } from './made-record.ts';

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

test('a record is what its schema has, with nothing else in any part', () => {
  expect(recordSchema.parse(whole)).toStrictEqual(whole);
  const [date, text] = [whole.dates[0], whole.texts[0]];
  for (const other of [
    { ...whole, dates: [{ ...date, more: 'x' }] },
    { ...whole, dates: [{}] },
    { ...whole, texts: [{ ...text, more: 'x' }] },
    { ...whole, texts: [{}] },
  ])
    expect(recordSchema.safeParse(other).success).toBe(false);
});

test('what there is nothing of has no name in a record', () => {
  const record = recordOf({ 'step:g/a': 'done', 'time:g/b': '2026-11-20T10:00:00+01:00' });
  expect(Object.keys(record)).toEqual([
    'format',
    'version',
    'made',
    'site',
    'facts',
    'dates',
    'guides',
    'texts',
  ]);
  for (const step of record.guides[0]!.steps)
    expect(Object.keys(step)).toEqual(['id', 'title', 'url', 'state']);
  expect(recordOf({ 'from:orderId': encodeOrigin('link', '') }).from).toBeUndefined();
  expect(recordOf({ 'fact:orderId': ' ', 'from:orderId': encodeOrigin('link', ' ') }).from).toBeUndefined();
});

test('a step of which what was said was taken back or cannot be read has no time', () => {
  const record = recordOf({ 'step:g/a': 'from the future', 'time:g/a': '2026-11-20T10:00:00+01:00' });
  expect(record.guides[0]!.steps[0]).toStrictEqual({ ...step('a'), state: 'open' });
});

test('a date that was met has the day on which it was, and dates are over by the day of the record, not of its reader', () => {
  expect(whole.dates.map(({ id, settledOn }) => [id, settledOn])).toEqual([
    ['buyer-answer', '2026-11-16'],
    ['pay-to-reopen', undefined],
    ['reopen-account', undefined],
  ]);
  expect(whole.dates.map((date) => 'settledOn' in date)).toEqual([true, false, false]);
  const madeOn = (day: string) =>
    makeRecord({
      entries: { 'fact:submittedOn': '2001-01-01' },
      guides: [],
      texts: [],
      site: { url: 'https://exit.example/', guides: 'ab' },
      made: `${day}T12:00:00+01:00`,
    }).dates[0]!.closed;
  expect([madeOn('2001-01-08'), madeOn('2001-01-09')]).toEqual([false, true]);
});
