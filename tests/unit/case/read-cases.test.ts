import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entriesByCase } from '../../../src/lib/case/summary.ts';

test('what is stored is read by case; a key belongs to the case that it begins with', () => {
  const all = entriesByCase({ 'first:name': 'A', 'abc:step:g/a': 'done', 'abc:fact:orderId': '1' });
  expect(all.get('first')).toEqual({ name: 'A' });
  expect(all.get('abc')).toEqual({ 'step:g/a': 'done', 'fact:orderId': '1' });
  expect(all.get('none')).toBeUndefined();
});

test('an entry that is named like a part of every object is an entry as others are', () => {
  const entries = entriesByCase({ 'a:__proto__': '1', 'a:constructor': '2' }).get('a')!;
  expect(Object.entries(entries)).toEqual([
    ['__proto__', '1'],
    ['constructor', '2'],
  ]);
});

test('whatever is stored, no entry is lost and none gained', () => {
  const id = fc.stringMatching(/^[a-z0-9]{1,8}$/);
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.tuple(id, fc.string()).map(([one, key]) => `${one}:${key}`),
        fc.string(),
      ),
      (stored) => {
        const back = [...entriesByCase(stored)].flatMap(([one, entries]) =>
          Object.entries(entries).map(([key, value]) => [`${one}:${key}`, value]),
        );
        expect(Object.fromEntries(back)).toEqual({ ...stored });
        expect(back).toHaveLength(Object.keys(stored).length);
      },
    ),
  );
});
