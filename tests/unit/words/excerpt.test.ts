import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptAround } from '../../../src/lib/words/excerpt.ts';

test('a short text is shown whole, around the part that is meant', () => {
  expect(excerptAround('as [name] told us', 3, 9)).toEqual({
    before: 'as ',
    words: '[name]',
    after: ' told us',
  });
});

test('of a long text, only what is near the part is shown; a long part is shortened in its middle', () => {
  expect(excerptAround('abcdefXghijkl', 6, 7, 3)).toEqual({ before: '…def', words: 'X', after: 'ghi…' });
  expect(excerptAround('1234567', 0, 7, 3)).toEqual({ before: '', words: '123…567', after: '' });
});

test('no excerpt is longer than four times what is asked for and its three signs, and no character is cut in two', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 });
  fc.assert(
    fc.property(text, text, text, fc.integer({ min: 1, max: 9 }), (before, words, after, around) => {
      const end = before.length + words.length;
      const cut = excerptAround(before + words + after, before.length, end, around);
      const whole = cut.before + cut.words + cut.after;
      expect([...whole].length).toBeLessThanOrEqual(4 * around + 3);
      expect(whole.isWellFormed()).toBe(true);
    }),
  );
});

test('what is just as long as asked for is not shortened', () => {
  expect(excerptAround('defxyzXYZghi', 3, 9, 3)).toEqual({ before: 'def', words: 'xyzXYZ', after: 'ghi' });
});

test('a part is counted by characters, not by their units', () => {
  const words = (text: string) => excerptAround(text, 0, text.length, 3).words;
  expect(words('🚪'.repeat(6))).toBe('🚪'.repeat(6));
  expect(words('🚪'.repeat(7))).toBe('🚪🚪🚪…🚪🚪🚪');
});

test('whatever surrounds a part, the excerpt is that of all its characters, however many there are', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 });
  const far = '🚪'.repeat(1_000_000);
  fc.assert(
    fc.property(text, text, text, fc.integer({ min: 1, max: 9 }), (before, words, after, around) => {
      const [start, end] = [before.length, before.length + words.length];
      const near = excerptAround(
        `🚪🚪🚪🚪🚪🚪🚪🚪🚪🚪${before}${words}${after}🚪🚪🚪🚪🚪🚪🚪🚪🚪🚪`,
        20 + start,
        20 + end,
        around,
      );
      const inAll = far + before + words + after + far;
      expect(excerptAround(inAll, far.length + start, far.length + end, around)).toEqual(near);
    }),
  );
});
