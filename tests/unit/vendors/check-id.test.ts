import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkId } from '../../../src/lib/vendors/check-id.ts';
import { vendorNames, vendorOf } from '../../../src/lib/vendors/vendors.ts';
import { anyText } from '../../setup/any-text.ts';

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

test.each([
  ['agreement', 'agmt-byw2g19zkbjhuwxc8ki4w3b4x', 'agmt-752jqvg74yo7k4h56cakk6396'],
  ['agreement', 'agmt-EXAMPLE1', 'agmt-EXAMPLE2'],
  ['agreement', 'agmt-byw2g19zkbjhuwxc8ki4w3b4x', 'offer-euxmbalqomroa'],
  ['offer', 'offer-euxmbalqomroa', 'offer-euxmbalqomrob'],
  ['product', 'prod-wa4ddxl7e7ktw', 'prod-wa4ddxl7e7ktx'],
  ['request', 'acr-abc123', 'acr-abc124'],
] as const)(
  'two IDs in a box for one of kind %s are never made one, whatever holds them together',
  (kind, one, other) => {
    for (const between of ['', '/', '_', '-', '\u200b', '+', '&', ' ', '\n']) {
      const [found] = checkId('aws', kind, one + between + other);
      expect(found, between).toMatchObject({ severity: 'error', code: 'id-several', params: { count: 2 } });
      expect(found!.repairs).toBeUndefined();
      expect(checkId('aws', kind, (one + between + other).replaceAll('-', '–'))).toEqual([found]);
    }
  },
);

test('a beginning that was typed twice, and letters of one inside an ID, make no second ID', () => {
  expect(checkId('aws', 'agreement', 'agmt-agmt-byw2g19zkbjhuwxc8ki4w3b4x')).toMatchObject([
    { code: 'id-unusual' },
  ]);
  expect(checkId('aws', 'product', '8c1f0aba-6d3e-4a41-9b7a-1f2e3d4c5b6a')).toEqual([]);
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

test('an ID is looked at up to 1,000 characters; for what is longer nothing is offered', () => {
  const id = 'agmt-byw2g19zkbjhuwxc8ki4w3b4x';
  expect(checkId('aws', 'agreement', id.padEnd(1000))).toMatchObject([{ code: 'id-damaged', repairs: [id] }]);
  const [found] = checkId('aws', 'agreement', id.padEnd(1001));
  expect(found).toMatchObject({ code: 'id-refused', severity: 'error' });
  expect(found!.repairs).toBeUndefined();
});

test.each(['‐', '‑', '‒', '–', '—'])('“%s” in an ID is a hyphen that a program has replaced', (dash) => {
  expect(checkId('aws', 'offer', `offer${dash}euxmbalqomroa`)[0]?.repairs).toEqual(['offer-euxmbalqomroa']);
});

test.each([...'\u034F\u115F\u1160\u3164\uFFA0\u2800\u200b\u00ad'])(
  'a letter that nobody sees (%j) is no part of an ID',
  (hidden) => {
    expect(checkId('aws', 'offer', `offer-euxm${hidden}balqomroa`)[0]?.repairs).toEqual([
      'offer-euxmbalqomroa',
    ]);
  },
);

test.each(['<…>', '(…)', '[…]', '“…”.', "'…';", '‘…’,'])(
  'what is put around an ID (%s) is no part of it',
  (around) => {
    const typed = around.replace('…', 'offer-euxmbalqomroa');
    expect(checkId('aws', 'offer', typed)[0]?.repairs).toEqual(['offer-euxmbalqomroa']);
  },
);

test('spaces are taken out where an ID remains; hyphens only where an ID is all digits; of what is open neither', () => {
  expect(checkId('aws', 'agreement', 'agmt-byw2g19zkbjhuwxc8 ki4w3b4x')[0]?.repairs).toEqual([
    'agmt-byw2g19zkbjhuwxc8ki4w3b4x',
  ]);
  expect(checkId('aws', 'agreement', 'agmt-byw2g19zkbj-huwxc8ki4w3b4x')[0]?.repairs).toBeUndefined();
  expect(checkId('aws', 'agreement', 'my agreement')[0]?.repairs).toBeUndefined();
  expect(checkId('aws', 'invoice', '2519 920101')).toMatchObject([{ code: 'id-unusual' }]);
});

test('two IDs with a bar between, as in a table, are two', () => {
  expect(checkId('aws', 'account', '123456789012|210987654321')).toMatchObject([{ code: 'id-several' }]);
});

test.each(['ORD-5896-1479', 'ord-5896-1479-0269', 'ORD-5896-1479-0269-0001'])(
  '%s, of two to four groups of digits, is known as an ID of SoftwareOne in another box',
  (id) => {
    expect(checkId('aws', 'agreement', id)).toMatchObject([{ terms: { other: 'softwareone-order' } }]);
  },
);

test.each(['ORD-5896', 'ORD-5896-1479-0269-0001-0002', 'ORD-58-96'])('%s is none of SoftwareOne’s', (id) => {
  expect(checkId('aws', 'agreement', id)).toMatchObject([{ code: 'id-unusual' }]);
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
    fc.property(fc.constantFrom(...kinds), anyText(), ([vendor, kind], typed) => {
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

test('of an empty box nothing is said; of another text its kind and an example of one are', () => {
  expect(checkId('aws', 'account', '')).toEqual([]);
  expect(checkId('aws', 'account', 'x')).toEqual([
    {
      code: 'id-refused',
      severity: 'error',
      terms: { what: 'aws-account', example: 'aws-account-example' },
    },
  ]);
});

test.each(['2.51992E+09', '2,5E9', '3e+12', ' 2.5E+09 '])(
  '%s is what a spreadsheet makes of a long number',
  (typed) => {
    expect(checkId('aws', 'account', typed)).toMatchObject([{ code: 'id-power-of-ten', severity: 'error' }]);
  },
);

test.each(['x2.5E+09', '2.5E+09x', '2E9', '12.5E+09'])('%s is no such number', (typed) => {
  expect(checkId('aws', 'agreement', typed)[0]?.code).not.toBe('id-power-of-ten');
});

test('zeros that a spreadsheet dropped are up to three', () => {
  expect(checkId('aws', 'account', '123456789')).toMatchObject([
    { code: 'id-zeros', severity: 'error', repairs: ['000123456789'] },
  ]);
  expect(checkId('aws', 'account', '12345678')).toMatchObject([{ code: 'id-refused' }]);
});

test('what is no ID either without what was put around it has no repair', () => {
  expect(checkId('aws', 'account', '“12345”')[0]).toMatchObject({ code: 'id-damaged', severity: 'error' });
  expect(checkId('aws', 'account', '“12345”')[0]?.repairs).toBeUndefined();
});

test('an ID of another kind is an error where the vendor would refuse it', () => {
  expect(checkId('aws', 'account', 'agmt-byw2g19zkbjhuwxc8ki4w3b4x')).toMatchObject([
    { code: 'id-other-kind', severity: 'error' },
  ]);
});

test('SoftwareOne’s IDs are letters and groups of four digits, and nothing else', () => {
  for (const typed of ['ORD-58', 'ORD-5896-1479-0269-0001-0002', 'x'])
    expect(checkId('softwareone', 'order', typed)).toMatchObject([{ code: 'id-refused', severity: 'error' }]);
});
