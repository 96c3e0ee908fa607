import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idSigns } from '../../../src/lib/search/id-signs.ts';
import { recogniseId } from '../../../src/lib/search/recognise.ts';
import { anyText } from '../../setup/any-text.ts';

test.each([
  ['agmt-', 'aws-agreement'],
  ['agmt-byw2g19zkbjhuwxc8ki4w3b4x', 'aws-agreement'],
  ['acr-abc123', 'aws-request'],
  ['offer-euxmbalqomroa', 'aws-offer'],
  ['prod-wa4ddxl7e7ktw', 'aws-product'],
  ['123456789012', 'aws-account'],
  ['1234-5678-9012', 'aws-account'],
  ['1234 5678 9012', 'aws-account'],
  ['AGR-1', 'softwareone-agreement'],
  ['agr-5896-1479-0269', 'softwareone-agreement'],
  ['SUB-5896-1479-0269', 'softwareone-subscription'],
  ['ORD-5896-1479', 'softwareone-order'],
  ['AGR-', 'softwareone-agreement'],
  ['“agmt-byw2g19zkbjhuwxc8ki4w3b4x”', 'aws-agreement'],
])('%s is an ID of kind %s', (typed, kind) => {
  expect(recogniseId(typed, idSigns)).toBe(kind);
});

test.each([
  '',
  'refund 48 hours',
  'AWS005',
  'agreement',
  'offer',
  '12345678901',
  '1234567890123',
  'order agr',
  '1 2 3 4 5 6 7 8 9 0 1 2',
  '12.34.56.78.90.12',
])('words and other numbers are no ID: “%s”', (typed) => {
  expect(recogniseId(typed, idSigns)).toBeUndefined();
});

test('every number of twelve digits is an account, with spaces around it as well', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{12}$/), fc.stringMatching(/^ {0,3}$/), (id, space) => {
      expect(recogniseId(space + id + space, idSigns)).toBe('aws-account');
    }),
  );
});

test('whatever is typed, nothing is thrown', () => {
  fc.assert(fc.property(anyText({ maxLength: 300 }), (text) => void recogniseId(text, idSigns)));
});
