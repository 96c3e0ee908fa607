import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkField } from '../../../src/lib/request/field.ts';
import { normaliseField } from '../../../src/lib/request/normalise.ts';
import type { Field } from '../../../src/lib/request/schema.ts';

const field = (kind: string): Field => ({ id: 'a', label: 'A', kind, required: false });
const normalise = (kind: string, typed: string) => normaliseField(field(kind), 'aws', typed);

test.each([
  ['account', '1234-5678-9012', '123456789012'],
  ['account', ' 1234 5678 9012 ', '123456789012'],
  ['agreement', '“agmt-byw2g19zkbjhuwxc8ki4w3b4x”', 'agmt-byw2g19zkbjhuwxc8ki4w3b4x'],
  ['currency', 'usd', 'USD'],
  ['amount', '12,000.50', '12000.50'],
  ['amount', '1.250,50', '1250.50'],
  ['amount', ' 12,000.50 ', '12000.50'],
])('in a field for an %s, %j is written %j', (kind, typed, value) => {
  expect(normalise(kind, typed)).toBe(value);
});

test.each([
  ['what the vendor takes', 'invoice', '2-51992-7'],
  ['an amount that can be read in two ways', 'amount', '12,345'],
  ['an amount beside its currency, which would be lost', 'amount', 'EUR 1.250,50'],
  ['an amount behind the sign of its currency', 'amount', '$1,250.50'],
  ['what is no amount at all', 'amount', '1.2.3'],
  ['a number whose zeros a spreadsheet dropped, since that is a guess', 'account', '23456789012'],
  ['two IDs in one box', 'account', '123456789012\t210987654321'],
  ['an ID of another kind', 'agreement', 'offer-1234567890123'],
  ['words', 'text', ' as they are '],
])('%s is left alone', (_, kind, typed) => {
  expect(normalise(kind, typed)).toBeUndefined();
});

test('what is changed was refused before, is taken after it, and is changed no more', () => {
  const kinds = fc.constantFrom(
    'account',
    'agreement',
    'amount',
    'currency',
    'invoice',
    'offer',
    'day',
    'link',
  );
  const typed = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[ '"“]?[\d.,\- ]{1,16}[ "”]?$/),
    fc.stringMatching(/^[a-zA-Z]{3} ?$/),
  );
  fc.assert(
    fc.property(kinds, typed, (kind, text) => {
      const value = normalise(kind, text);
      if (value === undefined) return;
      const errors = (one: string) =>
        checkField(field(kind), 'aws', one).filter(({ severity }) => severity === 'error');
      expect(errors(text)).not.toEqual([]);
      expect(errors(value)).toEqual([]);
      expect(normalise(kind, value)).toBeUndefined();
      // Letters and digits stay; only what stands between and around them goes.
      expect(value.replace(/[^A-Za-z0-9]/g, '').toLowerCase()).toBe(
        text
          .normalize('NFKC')
          .replace(/[^A-Za-z0-9]/g, '')
          .toLowerCase(),
      );
    }),
  );
});
