import { expect, test } from 'vitest';
import type { Values } from '../../../src/lib/request/fields.ts';
import { takeOut } from '../../../src/lib/request/place.ts';
import { reviewRequest } from '../../../src/lib/request/review.ts';
import { AGREEMENT, good, kind } from './sample-kind.ts';

const review = (values: Values) => reviewRequest(kind, { ...good, ...values });
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

test('a link may hold a token, in the text too; anything else in its field may not', () => {
  const link = 'https://aws.amazon.com/confirm?token=4fJ9x8Qp27LmZ1Rt';
  expect(found({ link })).toEqual([]);
  expect(review({ link }).ready).toBe(true);
  expect(found({ link: SECRET })).toEqual([['secret', 'link']]);
  expect(found({ link, next: `token=4fJ9x8Qp27LmZ1Rt` })).toEqual([['secret', 'next']]);
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

test('a reason is judged as one only where the kind asks for that', () => {
  const refund = { ...good, cause: 'Please refund October; the buyer keeps using the product' };
  const plain = { ...kind, text: { ...kind.text, lint: false } };
  expect(reviewRequest(plain, refund).text).toEqual([]);
});

test('the agreement that is to end is not its own replacement', () => {
  const cause = `Buyer moves on; ${AGREEMENT} is replaced by a new agreement`;
  expect(found({ cause }).map(([code]) => code)).toEqual(['missing-offer-id']);
  expect(found({ cause, agreement: 'agmt-752jqvg74yo7k4h56cakk6396' })).toEqual([]);
});

test('a finding keeps its id while something else is typed, and another finding has another', () => {
  const [before] = review({ next: 'TBD' }).text;
  const [after] = review({ next: 'TBD', cause: 'Buyer merged with Contoso' }).text;
  expect(after!.id).toBe(before!.id);
  const ids = review({ next: 'TBD or TBD', cause: 'Merged, FIXME' }).text.map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
});

test('a request is reviewed in time that grows with its text, whatever is typed', { timeout: 60_000 }, () => {
  const time = (cause: string) => {
    const start = performance.now();
    const { text } = review({
      cause,
      next: cause,
      agreement: cause,
      invoice1: cause,
      sum1: cause,
      link: cause,
    });
    for (const { places } of text.slice(0, 20)) takeOut(places, { ...good, cause });
    return performance.now() - start;
  };
  for (const part of ['word ', '.', '?', '[', ' ', '\n', '1,', 'https://a:', 'password: ', '🚪', 'TBD ']) {
    const once = Math.min(...[1, 2, 3].map(() => time(part.repeat(25_000 / part.length))));
    const fourTimes = Math.min(...[1, 2, 3].map(() => time(part.repeat(100_000 / part.length))));
    expect(fourTimes, JSON.stringify(part)).toBeLessThan(Math.max(1500, 12 * once));
  }
});
