import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readList, writeList } from '../../../src/lib/case/list.ts';

test('a list is one text with commas; a comma or a percent sign within an element is written by its code', () => {
  expect(writeList(['1', 'a,b', '5%'])).toBe('1,a%2Cb,5%25');
  expect(readList('1,a%2Cb,5%25')).toEqual(['1', 'a,b', '5%']);
});

test('where there is no text there is no element', () => {
  expect(readList(undefined)).toEqual([]);
});

test('whatever the elements are, they come back', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), (elements) => {
      expect(readList(writeList(elements))).toEqual(elements);
    }),
  );
});
