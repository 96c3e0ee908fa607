import { expect, test } from 'vitest';
import { makeRecord } from '../../../src/lib/record/make-record.ts';
import { toLog, type LogRule } from '../../../src/lib/record/to-log.ts';

const rule: LogRule = {
  guides: ['g'],
  facts: [['agreementId'], ['supportCaseId', 'buyerReference']],
  request: 'cancellation',
  source: 'https://exit.example/source',
};
const guide = {
  id: 'g',
  title: 'Guide',
  url: 'https://exit.example/guides/g/',
  checked: '2026-11-21',
  steps: [{ id: 'a', title: 'Do a', url: 'https://exit.example/guides/g/#a' }],
};
const isThere = (
  entries: Record<string, string>,
  texts: { id: string; title: string; text: string }[] = [],
) =>
  toLog(
    makeRecord({
      entries,
      guides: 'step:g/a' in entries ? [guide] : [],
      texts,
      site: { url: 'https://exit.example/', guides: 'ab' },
      made: '2026-11-23T12:00:00+01:00',
    }),
    [rule],
  ).map((one) => one.isThere);

test('of a guide that was begun, what the record has not yet is missing', () => {
  expect(isThere({ 'step:g/a': 'done' })).toEqual([false, false, false]);
});

test('a fact that is known is there, of several one is enough, and so is the text that was written', () => {
  const entries = { 'step:g/a': 'done', 'fact:agreementId': 'agmt-1', 'fact:buyerReference': 'Acme' };
  expect(isThere(entries, [{ id: 'cancellation', title: 'Cancellation', text: 'x' }])).toEqual([
    true,
    true,
    true,
  ]);
});

test('of a guide that was not begun, nothing is asked', () => {
  expect(isThere({ 'fact:agreementId': 'agmt-1' })).toEqual([]);
});

test('the text of another kind of request is not the one that is asked for', () => {
  expect(isThere({ 'step:g/a': 'done' }, [{ id: 'letter', title: 'Letter', text: 'x' }]).at(-1)).toBe(false);
});
