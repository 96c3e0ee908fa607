import fc from 'fast-check';
import { expect, test } from 'vitest';
import { say, sayAround } from '../../../src/lib/words/say.ts';

/** Any UTF-16 units, halves of characters among them. */
const anyText = fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) });

test('parameters stand where the message names them, as they are', () => {
  expect(say('{a} then {b}', { a: '{b}', b: '$&' })).toBe('{b} then $&');
  fc.assert(
    fc.property(anyText, (value) => {
      expect(say('“{value}”', { value })).toBe(`“${value}”`);
    }),
  );
});

test('a parameter that is not given stays as it is written', () => {
  expect(say('{a} {constructor}', { a: 'x' })).toBe('x {constructor}');
});

test('a number chooses the form of its language and is written as there', () => {
  const steps = { one: '{count} step', other: '{count} steps' };
  expect([0, 1, 2].map((count) => say(steps, { count }))).toEqual(['0 steps', '1 step', '2 steps']);
  expect(say(steps, { count: 12_000 })).toBe('12,000 steps');
  const russian = { one: 'шаг', few: 'шага', many: 'шагов', other: 'шага' };
  expect([1, 3, 5].map((count) => say(russian, { count }, 'ru'))).toEqual(['шаг', 'шага', 'шагов']);
});

test('something that is no text stands between the pieces', () => {
  const link = { href: '/x' };
  expect(sayAround('On {page}.', { page: link })).toEqual(['On ', link, '.']);
});

test('nothing stands where two pieces meet, and numbers are written as in English unless it says otherwise', () => {
  expect(sayAround('{page}{count}', { page: '§', count: 12_000 })).toEqual(['§', '12,000']);
  expect(say('{count}', { count: 12_000 }, 'de')).toBe('12.000');
});
