import { describe, expect, test } from 'vitest';
import { signs } from '../../../src/lib/vendors/aws/ids.ts';
import { vendorOf } from '../../../src/lib/vendors/vendors.ts';

const UUID = '01234567-89ab-cdef-0123-456789abcdef';
const SAMPLES = [
  ['aws', 'agreement', 'agmt-byw2g19zkbjhuwxc8ki4w3b4x'],
  ['aws', 'offer', 'offer-euxmbalqomroa'],
  ['aws', 'product', 'prod-wa4ddxl7e7ktw'],
  ['aws', 'product', UUID],
  ['aws', 'account', '123456789012'],
  ['aws', 'request', 'acr-abc123'],
  ['aws', 'case', '12345678910'],
  ['aws', 'case', 'case-12345678910-exen-2025-c4c1d2bf33c5cf47'],
  ['softwareone', 'order', 'ORD-5896-1479'],
  ['softwareone', 'agreement', 'AGR-5896-1479-0269'],
] as const;

describe('an ID is known by the whole of it', () => {
  test.each(SAMPLES)('%s, %s: %s, and neither with a sign before it nor behind it', (vendor, kind, id) => {
    const { pattern, shape } = vendorOf(vendor).ids[kind]!;
    expect([pattern.test(id), shape.test(id)]).toEqual([true, true]);
    for (const other of [`.${id}`, `${id}.`, `x ${id}`, `${id}\n`]) expect(shape.test(other)).toBe(false);
  });

  test.each(SAMPLES.filter(([vendor, kind]) => vendorOf(vendor).ids[kind]!.sign && true))(
    'what tells %s, %s from others begins it: %s',
    (vendor, kind, id) => {
      const { sign } = vendorOf(vendor).ids[kind]!;
      if (id !== UUID) expect(sign!.test(id)).toBe(true);
      expect(sign!.test(`my-${id}`)).toBe(false);
    },
  );
});

test('a product’s older ID has groups of 8, 4, 4, 4 and 12 digits and letters up to f', () => {
  const { shape } = vendorOf('aws').ids['product']!;
  for (const other of [
    '0-89ab-cdef-0123-456789abcdef',
    '01234567-89ab-456789abcdef',
    '01234567-8-c-0-456789abcdef',
    '01234567-89ab-cdef-0123-4',
    'ghijklmn-89ab-cdef-0123-456789abcdef',
    '01234567-ghij-klmn-opqr-456789abcdef',
    '01234567-89ab-cdef-0123-ghijklmnopqr',
    `0${UUID}`,
    `${UUID}0`,
    'prod-wa4ddxl7e7ktw1',
  ])
    expect(shape.test(other), other).toBe(false);
});

// The lengths are those of the API reference, 2020-03-01.
test.each([
  ['agreement', 'a', 64],
  ['offer', 'a', 64],
  ['product', 'a', 255],
  ['invoice', 'a', 255],
  ['case', 'a', 255],
  ['request', 'acr-', 64],
] as const)(
  'AWS takes an ID of kind %s, begun with %s, of up to %i characters, and no empty one',
  (kind, begin, most) => {
    const { pattern } = vendorOf('aws').ids[kind]!;
    expect(pattern.test(begin.padEnd(most, 'a'))).toBe(true);
    expect(pattern.test(begin.padEnd(most + 1, 'a'))).toBe(false);
    expect(pattern.test('')).toBe(false);
  },
);

test('what AWS takes is taken whole: an account has 12 digits, a request nothing before it, an offer no space', () => {
  const takes = (kind: string, id: string) => vendorOf('aws').ids[kind]!.pattern.test(id);
  expect(takes('account', '1234567890123')).toBe(false);
  expect(takes('account', '12345678901')).toBe(false);
  for (const id of ['my acr-1', 'acr-1.', 'acr-']) expect(takes('request', id)).toBe(false);
  for (const id of ['of fer', ' offer', 'offer ']) expect(takes('offer', id)).toBe(false);
});

test('a product code is 25 small letters and digits, of both, in any order', () => {
  const isCode = (text: string) => signs['product-code']!.test(text);
  for (const code of ['2brlrrc75ciw9evgh9mbpygbn', 'abrlrrc75ciw9evgh9mbpygbn', `12${'a'.repeat(23)}`])
    expect(isCode(code), code).toBe(true);
  for (const other of [
    'a'.repeat(25),
    '1'.repeat(25),
    `1${'a'.repeat(23)}`,
    `1${'a'.repeat(25)}`,
    `.1${'a'.repeat(24)}`,
  ])
    expect(isCode(other), other).toBe(false);
});

test('a billing adjustment’s ID begins with ba-', () => {
  expect([signs['adjustment']!.test('ba-12345'), signs['adjustment']!.test('abba-12345')]).toEqual([
    true,
    false,
  ]);
});
