import { expect, test } from 'vitest';
import { MOST_SEALED, open, seal } from '../../../src/lib/link/sealed.ts';

test('what is sealed is read up to the limit of what is in it, however small it was packed', () => {
  const fits = 'a'.repeat(499_000);
  expect(open(seal(fits))).toEqual({ ok: true, value: fits });
  // A few hundred characters that would unpack to more than anybody sends.
  const bomb = seal('a'.repeat(5_000_000));
  expect(bomb.length).toBeLessThan(MOST_SEALED);
  expect(open(bomb)).toEqual({ ok: false, reason: 'damaged' });
});

test('a text is read up to the limit of its length, and one that is longer is not looked into', () => {
  expect(open(`2.${'A'.repeat(MOST_SEALED - 2)}`)).toEqual({ ok: false, reason: 'damaged' });
  expect(open(`2.${'A'.repeat(MOST_SEALED - 1)}`)).toEqual({ ok: false, reason: 'too-large' });
});

test('what is short is sealed as it is, since deflating would make it longer', () => {
  expect(seal({})).toMatch(/^2\./);
  expect(seal('a'.repeat(100))).toMatch(/^2z\./);
});

test('a sealed text that is whole is read in no other form, version or place', () => {
  const sealed = seal('a'.repeat(100));
  expect(open(sealed).ok).toBe(true);
  for (const other of [`x${sealed}`, sealed.replace('2z', '2y'), sealed.replace('2z', '0z')])
    expect(open(other)).toEqual({ ok: false, reason: 'damaged' });
});
