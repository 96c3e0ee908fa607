import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkRecord, digestOf, recordFile } from '../../../src/lib/record/digest.ts';
import { recordOf, whole } from './made-record.ts';

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

test('a digest tells a list from an object, and nothing from something; what is undefined is not there', () => {
  expect(digestOf(['x'])).not.toBe(digestOf({ 0: 'x' }));
  expect(digestOf(null)).not.toBe(digestOf({}));
  expect(digestOf({ a: undefined, b: 1 })).toBe(digestOf({ b: 1 }));
  // printf '{"a":1,"b":[{"c":2,"d":null}]}' | sha256sum
  expect(digestOf({ b: [{ d: null, c: 2 }], a: 1 })).toBe(
    '88e2c0db9b685a70176cae2841e50bfb1c8ba056f63b9fe04a0b6ec39c53e6a4',
  );
});

test('a file of this version that is no record is not taken for a newer one, and the largest one is read', () => {
  const text = JSON.stringify({ record: { format: 'clean-exit-record', version: 1 } });
  expect(checkRecord(text)).toEqual({ ok: false, reason: 'no-record' });
  const file = recordFile(whole);
  expect(checkRecord(file + ' '.repeat(5_000_000 - file.length)).ok).toBe(true);
});
