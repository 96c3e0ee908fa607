import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shorten } from '../../../src/lib/words/shorten.ts';

test('a text of up to 60 characters stays as it is, a longer one ends in …', () => {
  expect(shorten('a'.repeat(60))).toBe('a'.repeat(60));
  expect(shorten('a'.repeat(61))).toBe(`${'a'.repeat(59)}…`);
});

test('no text is longer afterwards than it may be, and no character is cut in two', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, length) => {
      const short = shorten(text, length);
      expect([...short].length).toBeLessThanOrEqual(length);
      expect(short.isWellFormed()).toBe(true);
    }),
  );
});
