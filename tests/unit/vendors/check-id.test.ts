import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkId } from '../../../src/lib/vendors/check-id.ts';
import { vendorNames, vendorOf } from '../../../src/lib/vendors/vendors.ts';

test.each([
  ['agreement', 'agmt-byw2g19zkbjhuwxc8ki4w3b4x'],
  ['offer', 'offer-euxmbalqomroa'],
  ['product', 'prod-wa4ddxl7e7ktw'],
  ['account', '123456789012'],
  ['invoice', '2519920101'],
  ['invoice', 'EUMPINGB26-12125'],
  ['invoice', 'E2E20230929a108cfae'],
  ['request', 'acr-abc123'],
  ['case', '12345678910'],
  ['case', 'case-12345678910-exen-2025-c4c1d2bf33c5cf47'],
] as const)('the vendor’s own sample of an ID of kind %s has nothing to find: %s', (kind, id) => {
  expect(checkId('aws', kind, id)).toEqual([]);
});

test.each([
  ['agreement', 'agmt-EXAMPLE752jqvg74yo7k', 'warning', 'id-unusual'],
  ['agreement', 'AGR-5896-1479-0269', 'warning', 'id-other-kind', 'softwareone-agreement'],
  ['agreement', 'ORD-5896-1479', 'warning', 'id-other-kind', 'softwareone-order'],
  ['agreement', 'offer-euxmbalqomroa', 'warning', 'id-other-kind', 'aws-offer'],
  ['agreement', 'ba-12345', 'warning', 'id-other-kind', 'aws-adjustment'],
  ['agreement', 'agmt byw', 'error', 'id-damaged'],
  ['offer', 'agmt-byw2g19zkbjhuwxc8ki4w3b4x', 'warning', 'id-other-kind', 'aws-agreement'],
  ['product', '2brlrrc75ciw9evgh9mbpygbn', 'warning', 'id-other-kind', 'aws-product-code'],
  ['product', 'prod.x', 'error', 'id-refused'],
  ['account', '12345', 'error', 'id-refused'],
  ['account', '2.51992E+09', 'error', 'id-power-of-ten'],
  ['invoice', '2.51992E+09', 'error', 'id-power-of-ten'],
  ['request', 'acr_1', 'error', 'id-refused'],
  ['agreement', 'a'.repeat(65), 'error', 'id-refused'],
  ['case', '1'.repeat(1001), 'error', 'id-refused'],
] as const)('an ID of kind %s written as %s is a finding', (kind, id, severity, code, other?: string) => {
  const found = checkId('aws', kind, id);
  expect(found).toMatchObject([{ severity, code, ...(other && { terms: { other } }) }]);
  expect(found[0]!.repairs).toBeUndefined();
});

test.each([
  ['account', '123456789012\n210987654321'],
  ['account', '123456789012\t210987654321'],
  ['account', '123456789012, 210987654321'],
  ['agreement', 'agmt-byw2g19zkbjhuwxc8ki4w3b4x agmt-752jqvg74yo7k4h56cakk6396'],
  ['offer', 'offer-euxmbalqomroa;offer-euxmbalqomrob'],
  ['invoice', '2519920101\n2519920102'],
  ['case', '12345678910 12345678911'],
] as const)('two IDs of kind %s in one box are never made one: %j', (kind, typed) => {
  const [found] = checkId('aws', kind, typed);
  expect(found).toMatchObject({ severity: 'error', code: 'id-several', params: { count: 2 } });
  expect(found!.repairs).toBeUndefined();
});

test('digits that are no account ID, however they are joined, have no repair', () => {
  const digits = fc.stringMatching(/^[0-9]{1,30}$/);
  fc.assert(
    fc.property(fc.array(digits, { minLength: 2, maxLength: 4 }), (cells) => {
      for (const between of ['', ' ', '\n', '\t', '-']) {
        const repairs = checkId('aws', 'account', cells.join(between)).flatMap((one) => one.repairs ?? []);
        for (const repair of repairs) expect(repair).toMatch(/^\d{12}$/);
      }
    }),
  );
});

test.each([
  ['account', '1234-5678-9012', '123456789012'],
  ['account', ' 1234 5678 9012', '123456789012'],
  ['account', '１２３４５６７８９０１２', '123456789012'],
  ['account', '34567890123', '034567890123'],
  ['agreement', 'agmt-byw2g19zkbjhuwxc8ki4\u200bw3b4x', 'agmt-byw2g19zkbjhuwxc8ki4w3b4x'],
  ['agreement', '“agmt-byw2g19zkbjhuwxc8ki4w3b4x”,', 'agmt-byw2g19zkbjhuwxc8ki4w3b4x'],
  ['offer', 'offer–euxmbalqomroa', 'offer-euxmbalqomroa'],
] as const)(
  'what spreadsheets and e-mail did to an ID of kind %s is offered to be undone: %s',
  (kind, typed, repair) => {
    expect(checkId('aws', kind, typed)[0]).toMatchObject({ repairs: [repair] });
    expect(checkId('aws', kind, repair)).toEqual([]);
  },
);

test('what no AWS pattern refuses is a warning, also as damaged or of another kind; an ID that may hold spaces is not damaged by them', () => {
  expect(checkId('aws', 'case', 'my own case')).toMatchObject([{ code: 'id-unusual', severity: 'warning' }]);
  expect(checkId('aws', 'offer', '‘offer-euxmbalqomroa’')).toMatchObject([
    { code: 'id-damaged', severity: 'warning', repairs: ['offer-euxmbalqomroa'] },
  ]);
});

test('words are no two IDs of a kind that has no form of its own', () => {
  expect(checkId('aws', 'invoice', 'November invoices')).toMatchObject([{ code: 'id-unusual' }]);
});

test('every kind of ID of every vendor is told from the others by its own sample', () => {
  expect(checkId('softwareone', 'order', 'ORD-5896-1479-0269')).toEqual([]);
  expect(checkId('softwareone', 'order', 'SUB-5896-1479-0269')).toMatchObject([
    { code: 'id-other-kind', terms: { other: 'softwareone-subscription' } },
  ]);
});

test('checking never throws, and says one thing at most, whatever is pasted', () => {
  const kinds = vendorNames.flatMap((vendor) =>
    Object.keys(vendorOf(vendor).ids).map((kind) => [vendor, kind] as const),
  );
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.string({ unit: 'binary' }), ([vendor, kind], typed) => {
      expect(checkId(vendor, kind, typed).length).toBeLessThanOrEqual(1);
    }),
  );
});

test.each([' ', '\t', '\n', "'", ')', '(', '-', '–', '\u200b', '１', '1', 'a', ', ', '1 ', '( '])(
  'an ID of 200,000 characters made of %j alone is checked at once',
  { timeout: 10_000 },
  (part) => {
    for (const kind of Object.keys(vendorOf('aws').ids)) {
      expect(checkId('aws', kind, part.repeat(200_000 / part.length)).length).toBeLessThanOrEqual(1);
      expect(checkId('aws', kind, `${part.repeat(400)}x`).length).toBeLessThanOrEqual(1);
    }
  },
);
