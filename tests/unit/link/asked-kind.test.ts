import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedKind } from '../../../src/lib/link/asked-kind.ts';

const kinds = ['notice', 'letter'];

test('a fragment names a kind by its id or by what was its heading, and a case goes along', () => {
  expect(askedKind('#letter', kinds)).toEqual({ kind: 'letter', carried: '' });
  expect(askedKind('#contents-letter', kinds)).toEqual({ kind: 'letter', carried: '' });
  expect(askedKind('#letter&case=abc', kinds)).toEqual({ kind: 'letter', carried: '#case=abc' });
  expect(askedKind('%23letter', kinds)).toEqual({ kind: 'letter', carried: '' });
});

test('only a heading’s own name begins with “contents-”', () => {
  expect(askedKind('#my-contents-letter', ['my-letter'])).toEqual({ carried: '' });
});

test('a case without a kind is carried on, and what names no kind asks for nothing', () => {
  expect(askedKind('#case=abc', kinds)).toEqual({ carried: '#case=abc' });
  expect(askedKind('#poem', kinds)).toEqual({ carried: '' });
  expect(askedKind('', kinds)).toEqual({ carried: '' });
});

test('no fragment makes it throw, and only a kind that there is comes back', () => {
  fc.assert(
    fc.property(fc.string(), (fragment) => {
      const { kind = 'letter' } = askedKind(fragment, kinds);
      expect(kinds).toContain(kind);
    }),
  );
});
