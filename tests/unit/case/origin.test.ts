import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeOrigin, originIn, originKey, ORIGINS } from '../../../src/lib/case/origin.ts';

const of = (value: string | undefined, kept?: string) =>
  originIn({ 'fact:offerId': value, [originKey('offerId')]: kept }, 'offerId');

test('a fact that came with a link or was pasted is known to be so, until another value is typed over it', () => {
  expect(of('offer-1', encodeOrigin('link', 'offer-1'))).toBe('link');
  expect(of('offer-1', encodeOrigin('pasted', 'offer-1'))).toBe('pasted');
  expect(of('offer-2', encodeOrigin('link', 'offer-1'))).toBeUndefined();
  expect(of('offer-1')).toBeUndefined();
  expect(of(undefined, encodeOrigin('link', ''))).toBeUndefined();
});

test('whatever is kept there, nothing throws, and only a known origin comes back', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (value, kept) => {
      expect([undefined, ...ORIGINS]).toContain(of(value, kept));
    }),
  );
});
