import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countCharacters } from '../../../src/lib/reason/length.ts';
import { compose } from '../../../src/lib/request/compose.ts';
import { locateOverflow, locateSpan, takeOut } from '../../../src/lib/request/place.ts';
import { kind } from './sample-kind.ts';

const values = { code: 'TERMS', wrong: 'x TBD', right: 'TBDs', next: 'TBD', cause: 'TBD hidden' };

test('a part of the text leads to the part of the field that it was typed into', () => {
  const { text, segments } = compose(kind, values);
  const start = text.lastIndexOf('TBD');
  expect(locateSpan({ start, end: start + 3 }, segments)).toEqual([{ field: 'next', start: 0, end: 3 }]);
});

test('a part that spans fields leads to each of them, and the words of the template to none', () => {
  const { text, segments } = compose(kind, values);
  expect(locateSpan({ start: 0, end: 'Accepted: '.length }, segments)).toEqual([]);
  expect(locateSpan({ start: text.indexOf('TBD'), end: text.indexOf('TBDs') + 2 }, segments)).toEqual([
    { field: 'wrong', start: 2, end: 5 },
    { field: 'right', start: 0, end: 2 },
  ]);
});

test('an empty span leads to no field', () => {
  const { segments } = compose(kind, values);
  const { start } = segments.find(({ field }) => field === 'wrong')!;
  expect(locateSpan({ start: start + 1, end: start + 1 }, segments)).toEqual([]);
});

test('every place of every span holds exactly the words of the text there', () => {
  const word = fc.string({ minLength: 1 }).filter((one) => one.trim() !== '');
  fc.assert(
    fc.property(word, word, word, fc.nat(60), fc.nat(60), (wrong, right, next, a, b) => {
      const some = { code: 'TERMS', wrong, right, next };
      const { text, segments } = compose(kind, some);
      const [start, end] = [Math.min(a, b), Math.max(a, b)];
      for (const { field, start: from, end: to } of locateSpan({ start, end }, segments)) {
        const words = some[field as keyof typeof some].slice(from, to);
        expect(words).not.toBe('');
        expect(text.slice(start, end)).toContain(words);
      }
    }),
  );
});

test('what is too long is taken from the longest field that is written freely, and the text then fits', () => {
  const cause = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 400 })
    .filter((one) => one.trim() !== '');
  fc.assert(
    fc.property(cause, cause, fc.integer({ min: 20, max: 150 }), (one, next, limit) => {
      const some = { code: 'OTH', cause: one, next, agreement: 'agmt-1', link: 'https://aws.example/x' };
      const { text, segments } = compose(kind, some);
      fc.pre(countCharacters(text) > limit && countCharacters(`\nAt ${some.link}`) < limit);
      const changed = takeOut(locateOverflow(text, limit, segments, ['cause', 'next']), some);
      const after = compose(kind, { ...some, ...changed }).text;
      expect(countCharacters(after)).toBeLessThanOrEqual(Math.max(limit, countCharacters(`At ${some.link}`)));
      expect(changed).not.toHaveProperty('link');
      expect(changed).not.toHaveProperty('agreement');
    }),
  );
});

test('taking out leaves everything else as it was, in whatever order the places come', () => {
  const places = [
    { field: 'a', start: 0, end: 2 },
    { field: 'b', start: 1, end: 2 },
    { field: 'a', start: 4, end: 6 },
  ];
  for (const some of [places, places.toReversed()]) {
    expect(takeOut(some, { a: '01234567', b: 'xyz' })).toEqual({ a: '2367', b: 'xz' });
  }
});

test('a span that says no more is the whole text, and leads to every field of it', () => {
  const { segments } = compose(kind, values);
  expect(locateSpan({}, segments)).toEqual([
    { field: 'wrong', start: 0, end: 5 },
    { field: 'right', start: 0, end: 4 },
    { field: 'next', start: 0, end: 3 },
  ]);
  expect(locateSpan({}, [])).toEqual([]);
});

test('a field that goes as a whole is enough where the text is too long by just as much', () => {
  const { text, segments } = compose(kind, { code: 'OTH', cause: 'a'.repeat(30), next: 'b'.repeat(10) });
  expect(locateOverflow(text, countCharacters(text) - 30, segments, ['cause', 'next'])).toEqual([
    { field: 'cause', start: 0, end: 30 },
  ]);
});

test('only the longest free field is shortened where that is enough', () => {
  const { text, segments } = compose(kind, { code: 'OTH', cause: 'a'.repeat(30), next: 'b'.repeat(10) });
  expect(locateOverflow(text, countCharacters(text) - 5, segments, ['cause', 'next'])).toEqual([
    { field: 'cause', start: 25, end: 30 },
  ]);
});
