import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adviseOn } from '../../../src/lib/reason/advice.ts';
import type { Values } from '../../../src/lib/request/fields.ts';
import { takeOut } from '../../../src/lib/request/place.ts';
import { reviewRequest } from '../../../src/lib/request/review.ts';
import { AGREEMENT, good, kind } from './sample-kind.ts';

const review = (values: Values) => reviewRequest(kind, { ...good, ...values }, { advise: adviseOn });
const found = (values: Values) =>
  review(values).text.map(({ finding, places }) => [finding.code, ...places.map(({ field }) => field)]);
const SECRET = 'AKIAIOSFODNN7EXAMPLE';

test('a request may be copied once nothing is open and nothing is an error', () => {
  expect(review({})).toMatchObject({ ready: true, open: [], text: [] });
  expect(review({ agreement: '' }).ready).toBe(false);
  expect(review({ agreement: 'not an id' }).ready).toBe(false);
  expect(review({ sum1: '0' }).ready).toBe(false);
  expect(review({ next: 'TBD' }).ready).toBe(false);
});

test('a warning does not stand in the way', () => {
  expect(review({ agreement: 'AGR-5896-1479-0269' }).ready).toBe(true);
  expect(review({ cause: 'Please refund October; the buyer keeps using the product' })).toMatchObject({
    ready: true,
    text: [{ finding: { code: 'refund-not-cancellation', severity: 'warning' } }],
  });
});

test('a finding knows the field that its words were typed into, also where others hold the same words', () => {
  expect(found({ cause: 'keeps TBDs as they are, merged', next: 'TBD' })).toEqual([['placeholder', 'next']]);
  const [one] = review({ cause: 'keeps TBDs as they are, merged', next: 'TBD' }).text;
  expect(one!.places).toEqual([{ field: 'next', start: 0, end: 3 }]);
});

test('what stands under another reason code is neither found nor touched', () => {
  expect(found({ wrong: 'TBD', right: SECRET })).toEqual([]);
  expect(found({ wrong: 'TBD', free: 'Buyer merged with Northwind' })).toEqual([]);
});

test('a secret is found in the field in which it stands, once', () => {
  expect(found({ next: `key ${SECRET}` })).toEqual([['secret', 'next']]);
  expect(found({ cause: `Merged. ${SECRET}`, next: SECRET })).toEqual([
    ['secret', 'cause'],
    ['secret', 'next'],
  ]);
});

test('fields that are handed over beside the text are judged as well', () => {
  expect(found({ agreement: 'TBD' })).toEqual([['placeholder', 'agreement']]);
  expect(found({ agreement: 'agmt-xxxxxxxxxxxxxxxxxxxxxxxxx' })).toEqual([['placeholder', 'agreement']]);
  expect(found({ invoice1: 'TBD' })).toEqual([['placeholder', 'invoice1']]);
  expect(found({ invoice2: SECRET, sum2: '1.00' })).toEqual([['secret', 'invoice2']]);
  expect(review({ invoice1: SECRET }).ready).toBe(false);
});

test('a kind has its own limit, and what is over it is taken from what was written freely', () => {
  const values = { cause: 'Buyer merged with Northwind. '.repeat(8) };
  const [one] = review(values).text;
  expect(one!.finding).toMatchObject({ code: 'too-long', severity: 'error' });
  const changed = takeOut(one!.places, { ...good, ...values });
  expect(Object.keys(changed)).toEqual(['cause']);
  expect(review(changed).text).toEqual([]);
  expect(review(changed).composition.text).toBe(values.cause.slice(0, 200));
  expect(review({ cause: 'Buyer merged. '.repeat(14) }).text).toEqual([]);
});

test('what is too long is taken from fields of one line as well, never from links and IDs', () => {
  const values = {
    next: 'New offer follows. '.repeat(15),
    link: `https://aws.amazon.com/${'x'.repeat(100)}`,
  };
  const [one] = review(values).text;
  expect(one!.places.map(({ field }) => field)).toEqual(['next']);
  const [longLink] = review({ next: 'New offer follows.', link: values.link.padEnd(170, 'x') }).text;
  expect(longLink!.places.map(({ field }) => field)).toEqual(['cause']);
});

test('words of the template alone that are too long are an error without a place', () => {
  const whole = {
    ...kind,
    text: { ...kind.text, limit: 5 },
    reason: undefined,
    lines: ['As agreed with all.'],
  };
  expect(reviewRequest(whole, good, { advise: adviseOn }).text).toMatchObject([
    { finding: { code: 'too-long' }, places: [] },
  ]);
});

test('a reason is judged as one only where the kind asks for that', () => {
  const refund = { ...good, cause: 'Please refund October; the buyer keeps using the product' };
  const plain = { ...kind, text: { ...kind.text, lint: false } };
  expect(reviewRequest(plain, refund, { advise: adviseOn }).text).toEqual([]);
});

test('the agreement that is to end is not its own replacement', () => {
  const cause = `Buyer moves on; ${AGREEMENT} is replaced by a new agreement`;
  expect(found({ cause }).map(([code]) => code)).toEqual(['missing-offer-id']);
  expect(found({ cause, agreement: ` ${AGREEMENT} ` }).map(([code]) => code)).toContain('missing-offer-id');
  expect(found({ cause, agreement: 'agmt-752jqvg74yo7k4h56cakk6396' })).toEqual([]);
});

test('a finding keeps its id while something else is typed and found, and another finding has another', () => {
  const idOf = (values: Values) =>
    review(values).text.find(({ places }) => places.some(({ field }) => field === 'next'))!.id;
  const before = idOf({ next: 'TBD' });
  for (const cause of ['Buyer merged with Contoso', 'Merged, FIXME', 'Merged, TBD'])
    expect(idOf({ next: 'TBD', cause })).toBe(before);
  const ids = review({ next: 'TBD or TBD', cause: 'Merged, TBD' }).text.map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
});

test('a finding names exactly the words that it is about, in the text and beside it', () => {
  expect(review({ next: 'as TBD with all' }).text[0]!.places).toEqual([{ field: 'next', start: 3, end: 6 }]);
  expect(review({ agreement: 'as TBD with all' }).text[0]!.places).toEqual([
    { field: 'agreement', start: 3, end: 6 },
  ]);
});

test('a field that has no value is as one in which nothing was typed', () => {
  expect(review({ next: undefined })).toEqual(review({ next: '' }));
});

test('the same invoice in two rows is an error of the later one, which names the first', () => {
  const twice = { invoice2: '2519920102', sum2: '1.00', invoice3: ' 2519920101', sum3: '1.00' };
  const { ready, fields } = review(twice);
  expect(ready).toBe(false);
  expect(fields['invoice3']).toContainEqual({ code: 'repeated', severity: 'error', params: { row: 1 } });
  expect([fields['invoice1'], fields['invoice2']]).toEqual([[], []]);
  expect(review({ ...twice, invoice3: '2519920103' }).ready).toBe(true);
});

test('only what is said to be unique may not be repeated, and rows in which nothing stands repeat nothing', () => {
  expect(review({ invoice2: '2519920102', sum2: '10.00' }).ready).toBe(true);
  expect(review({ invoice2: ' ', invoice3: '' }).ready).toBe(true);
});

test('what has no shape of an ID is repeated where it is the same but for spaces around it', () => {
  const [group] = kind.groups;
  const lines = { ...group!, fields: [{ ...group!.fields[0]!, kind: 'line', fact: undefined }] };
  const { fields } = reviewRequest({ ...kind, groups: [lines] }, { ...good, invoice2: ` ${good.invoice1}` });
  expect(fields['invoice2']).toMatchObject([{ code: 'repeated', params: { row: 1 } }]);
});

test.each([
  ['2519920102', ' 2519920102\u200b'],
  ['E2E20230929a108cfae', '“e2e20230929A108CFAE”,'],
  ['EUMPINGB26-12125', 'EUMPINGB26–12125'],
  ['2519920102', '２５１９９２０１０２'],
])('%j and %j are one invoice', (one, other) => {
  for (const [invoice1, invoice2] of [
    [one, other],
    [other, one],
  ]) {
    const found = review({ invoice1, invoice2, sum2: '1.00' }).fields['invoice2'] ?? [];
    expect(found.map(({ code }) => code)).toContain('repeated');
  }
});

test('rows are found to be repeated exactly if an earlier one holds the same invoice, however it was pasted', () => {
  const pasted = fc.tuple(
    fc.constantFrom('', '2519920101', '2519920102', 'EUMPINGB26-12125'),
    fc.constantFrom(
      (id: string) => id,
      (id: string) => ` ${id}\n`,
      (id: string) => `"${id}"`,
      (id: string) => id.toLowerCase(),
    ),
  );
  fc.assert(
    fc.property(fc.tuple(pasted, pasted, pasted), (rows) => {
      const ids = rows.map(([id]) => id);
      const values = Object.fromEntries(
        rows.map(([id, paste], index) => [`invoice${index + 1}`, id && paste(id)]),
      );
      const { fields } = review(values);
      for (const [index, id] of ids.entries()) {
        const found = fields[`invoice${index + 1}`]!.filter(({ code }) => code === 'repeated');
        const first = ids.indexOf(id);
        expect(found.map(({ params }) => params)).toEqual(
          id !== '' && first < index ? [{ row: first + 1 }] : [],
        );
      }
    }),
  );
});
