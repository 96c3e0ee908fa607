import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise, originalSpan } from '../../../src/lib/reason/normalise.ts';
import { anyText } from '../../setup/any-text.ts';

test.each([
  ['full-width letters', 'ＴＢＤ', 'TBD'],
  ['ligatures', 'ﬁnal', 'final'],
  ['zero-width characters and soft hyphens', 'T\u200bB\u00adD\u2060', 'TBD'],
  ['fillers that show nothing', 'T\u115f\u3164\u2800BD', 'TBD'],
  ['strokes through letters', 'T\u0336B\u0336D\ufe0f', 'TBD'],
  ['spaces of any kind and line breaks', 'a\u00a0\u2003\r\n\t b', 'a b'],
  ['spaces with nothing visible between', 'a \u200b b', 'a b'],
])('%s are read as they look', (_, text, shown) => expect(normalise(text).text).toBe(shown));

test('every part of the normalised text has its place in the original', () => {
  fc.assert(
    fc.property(anyText(), (original) => {
      const normalised = normalise(original);
      expect(normalised.starts).toHaveLength(normalised.text.length);
      for (let at = 0; at < normalised.text.length; at++) {
        const { start, end } = originalSpan(normalised, at, at + 1);
        const [again] = [normalise(original.slice(start, end)).text];
        expect(again).toContain(normalised.text[at]);
      }
    }),
  );
});

test('a run of spaces is one place, and an empty part is a place without length', () => {
  const normalised = normalise('a \n\t b');
  expect(originalSpan(normalised, 1, 2)).toEqual({ start: 1, end: 5 });
  expect(originalSpan(normalised, 2, 2)).toEqual({ start: 5, end: 5 });
  expect(originalSpan(normalise(''), 0, 0)).toEqual({ start: 0, end: 0 });
});
