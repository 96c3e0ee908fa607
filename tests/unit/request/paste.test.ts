import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPasted } from '../../../src/lib/request/paste.ts';
import { checkId } from '../../../src/lib/vendors/check-id.ts';

const AGREEMENT = 'agmt-byw2g19zkbjhuwxc8ki4w3b4x';
const found = (text: string) =>
  findPasted(text).map(({ kinds, values }) => [kinds.join('|'), values.join('|')]);

test('a row of a spreadsheet holds its IDs, its day and its amount', () => {
  expect(
    found(`Northwind\t${AGREEMENT}\t1234-5678-9012\tEUMPINGB26-12125\t2026-11-27\t12,000.50 usd`),
  ).toEqual([
    ['agreement', AGREEMENT],
    ['account', '123456789012'],
    ['invoice', 'EUMPINGB26-12125'],
    ['day', '2026-11-27'],
    ['amount', '12000.50'],
    ['currency', 'USD'],
  ]);
});

test.each([
  [`https://console.aws.amazon.com/x?id=a%2F${AGREEMENT}&o=offer-euxmbalqomroa`, AGREEMENT],
  [`{"agreementId":"${AGREEMENT}"}`, AGREEMENT],
  ['(AGR-5896-1479-0269),', 'AGR-5896-1479-0269'],
  ['Request acr-abc123.', 'acr-abc123'],
])('an ID is found in %s', (text, id) => {
  expect(found(text).map(([, value]) => value)).toContain(id);
});

test.each([
  ['27 Nov 2026', '2026-11-27'],
  ['on November 27th, 2026', '2026-11-27'],
  ['11/27/2026', '2026-11-27'],
  ['27/11/2026', '2026-11-27'],
  ['11/11/2026', '2026-11-11'],
  ['27.11.2026.', '2026-11-27'],
  ['2026-11-27T10:00:00Z', '2026-11-27'],
  ['11/12/2026', '2026-11-12|2026-12-11'],
])('the day %s is %s, both ways where it can be read in two', (text, days) => {
  expect(found(text)).toEqual([['day', days]]);
});

test.each([
  [
    '€1.250,00',
    [
      ['amount', '1250.00'],
      ['currency', 'EUR'],
    ],
  ],
  ['$ 99.50', [['amount', '99.50']]],
  [
    'USD 12,345',
    [
      ['amount', '12345|12.345'],
      ['currency', 'USD'],
    ],
  ],
  [
    'EUR 1.250',
    [
      ['amount', '1250|1.250'],
      ['currency', 'EUR'],
    ],
  ],
])('the amount %s is read as a field takes it, and asked about where it may mean two', (text, expected) => {
  expect(found(text).map(([kind, values]) => [kind, values!.split('|').toSorted().join('|')])).toEqual(
    expected.map(([kind, values]) => [kind, values!.split('|').toSorted().join('|')]),
  );
});

test('a number that an invoice and a support case may have is offered for both', () => {
  expect(found('2519920101')).toEqual([['invoice|case', '2519920101']]);
});

test('a link ends before the punctuation of its sentence', () => {
  expect(found('(see https://aws.amazon.com/a?b=c).')).toEqual([['link', 'https://aws.amazon.com/a?b=c']]);
});

test.each([
  '',
  'Dear team, please cancel.',
  'link see mail',
  '31 Feb 2026',
  '13/13/2026',
  'AWS 500',
  '1.2.3.4',
])('nothing is found in %j', (text) => {
  expect(findPasted(text)).toEqual([]);
});

test('whatever is pasted, nothing throws, places lie in the text, and IDs are such that nothing is to be said about them', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom(...'0129aAgmt-:/.,% $€USD') }),
      ),
      (text) => {
        for (const { vendor, kinds, values, start, end } of findPasted(text)) {
          expect(0 <= start && start < end && end <= text.length).toBe(true);
          if (vendor) for (const kind of kinds) expect(checkId(vendor, kind, values[0]!)).toEqual([]);
        }
      },
    ),
  );
});

test('an agreement ID is found inside any text that does not continue it', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const text = `${before} ${AGREEMENT} ${after}`;
      expect(findPasted(text).flatMap(({ values }) => values)).toContain(AGREEMENT);
    }),
  );
});

/** The least time of some runs, in milliseconds: other work of the machine only ever adds. */
const least = (text: string): number =>
  Math.min(
    ...Array.from({ length: 3 }, () => {
      const begun = performance.now();
      findPasted(text);
      return performance.now() - begun;
    }),
  );

/** Shorter than this, a time says more of the machine than of the text. What is quadratic takes longer. */
const TOO_SHORT = 20;

test.each(['1', 'a-', '1,', '$1', 'https://', '%2', '1/1/', 'agmt-', ' 1.', '1 usd '])(
  'eight times as many %j take about eight times as long, not sixty-four times',
  (part) => {
    const [short, long] = [2_500, 20_000].map((length) => part.repeat(length / part.length));
    findPasted(long!);
    let growth = Infinity;
    for (let attempt = 0; attempt < 3 && growth >= 24; attempt++) {
      const time = least(long!);
      growth = time < TOO_SHORT ? 1 : time / least(short!);
    }
    expect(growth).toBeLessThan(24);
  },
);
