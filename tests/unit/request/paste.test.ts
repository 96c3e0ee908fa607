import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPasted } from '../../../src/lib/request/paste.ts';
import { checkId } from '../../../src/lib/vendors/check-id.ts';
import { anyText } from '../../setup/any-text.ts';

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

test.each([
  ['£5', 'GBP'],
  ['€5', 'EUR'],
  ['₹5', 'INR'],
])('the sign of %s names the currency %s', (text, currency) => {
  expect(found(text)).toEqual([
    ['amount', '5'],
    ['currency', currency],
  ]);
});

test('an amount ends before the punctuation of its sentence, and is no number of an invoice', () => {
  expect(found('They paid USD 2519920101.')).toEqual([
    ['amount', '2519920101'],
    ['currency', 'USD'],
  ]);
});

test('an ID stands where it says, also behind amounts and with dashes for hyphens', () => {
  const text = 'USD 7, then 8 USD, EUMPINGB26–12125';
  expect(findPasted(text).at(-1)).toMatchObject({
    values: ['EUMPINGB26-12125'],
    start: text.indexOf('EUMP'),
    end: text.length,
  });
});

test('what stands twice is found once, where it stands first, except for amounts', () => {
  const text = `${AGREEMENT} 2026-11-27 https://a.example/x 5 USD `;
  const kinds = findPasted(text.repeat(2)).map(({ kinds: [kind], start }) => [kind, start < text.length]);
  expect(kinds).toEqual([
    ['agreement', true],
    ['day', true],
    ['link', true],
    ['amount', true],
    ['currency', true],
    ['amount', false],
  ]);
});

test('two amounts are two wherever they stand', () => {
  const text = `${' '.repeat(3)}12 USD`.padEnd(23) + '1 USD';
  expect(found(text).filter(([kind]) => kind === 'amount')).toEqual([
    ['amount', '12'],
    ['amount', '1'],
  ]);
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
  'USD 1.2.3',
])('nothing is found in %j', (text) => {
  expect(findPasted(text)).toEqual([]);
});

test('whatever is pasted, nothing throws, places lie in the text, and IDs are such that nothing is to be said about them', () => {
  fc.assert(
    fc.property(
      fc.oneof(anyText(), fc.string({ unit: fc.constantFrom(...'0129aAgmt-:/.,% $€USD') })),
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

test.each([
  ['case-12345678910-exen-2025-c4c1d2bf33c5cf47', 'case'],
  ['E2E20230929a108cfae', 'invoice'],
  ['EUMPINGB26-12125', 'invoice'],
  ['2519920101', 'invoice|case'],
])('the number %s is that of one kind, or of each that it may be: %s', (text, kinds) => {
  expect(found(text)).toEqual([[kinds, text]]);
});

test.each([
  'aEUMPINGB26-12125',
  'aE2E20230929a108cfae',
  'E2E2a108cfae',
  'EUMPINGB26-12125x',
  'E2E20230929a108cfaez',
  'E2Eabcdefgha108cfae',
  'case-12345678910-exen-2025-c4c1d2zz',
  'case-1-exen-2025-c4c1',
  `acr-${'a'.repeat(61)}`,
])('%s only looks like a number of a vendor', (text) => expect(found(text)).toEqual([]));

test('a day with points stands behind any word or sign, and is no part of either', () => {
  expect(found('am 27.11.2026')).toEqual([['day', '2026-11-27']]);
  expect(found('(27.11.2026)')).toEqual([['day', '2026-11-27']]);
  expect(found('v7.11.2026')).toEqual([]);
  expect(found('1.7.11.2026')).toEqual([]);
});

test.each(['a/11/27/2026', '11/27/2026/5', '11/27/20266', '111/27/2026'])('%s is no day', (text) => {
  expect(found(text)).toEqual([]);
});

test('days and months of one digit are written with two', () => {
  expect(found('1/2/2026')).toEqual([['day', '2026-01-02|2026-02-01']]);
});

test('what was found stands where it says, in the order of the text, up to the end of what is read', () => {
  const parts = ['12.50 GBP', 'https://a.example/x', '27/11/2026', AGREEMENT];
  const text = parts.join(' ');
  const all = findPasted(`${text} 2026-11-28`.padEnd(20_000));
  for (const { start, end } of all.slice(0, -1)) expect(parts).toContain(text.slice(start, end));
  expect(all.map(({ kinds }) => kinds[0])).toEqual(['amount', 'currency', 'link', 'day', 'agreement', 'day']);
  expect(findPasted(`${' '.repeat(20_000)}2026-11-28 https://a.example/x`)).toEqual([]);
  expect(found('12.50 GBP')).toEqual([
    ['amount', '12.50'],
    ['currency', 'GBP'],
  ]);
});
