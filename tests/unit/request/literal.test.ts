import { expect, test } from 'vitest';
import { adviseOn } from '../../../src/lib/reason/advice.ts';
import type { Values } from '../../../src/lib/request/fields.ts';
import { problemsOf } from '../../../src/lib/request/problem.ts';
import { reviewRequest } from '../../../src/lib/request/review.ts';
import { NEW_FORM, reduceForm, TEXT, type Act } from '../../../src/lib/request/session.ts';
import { good, kind } from './sample-kind.ts';

const SECRET = 'AKIAIOSFODNN7EXAMPLE';
const review = (values: Values, meant: string[] = []) =>
  reviewRequest(kind, { ...good, ...values }, { meant, advise: adviseOn });
const meantAfter = (...acts: Act[]) => acts.reduce(reduceForm, NEW_FORM).meant;
const mean = (literal: string, meant = true): Act => ({ do: 'mean', literal, meant });

test('a placeholder and a secret stop a request until each is said to be meant literally', () => {
  const values = { cause: `keeps ${SECRET}`, next: 'TBD' };
  expect(review(values).text.map(({ literal }) => literal)).toEqual([`secret ${SECRET}`, 'placeholder TBD']);
  expect(review(values, ['placeholder TBD']).ready).toBe(false);
  expect(review(values, ['placeholder TBD', `secret ${SECRET}`]).ready).toBe(true);
  expect(review({ next: 'TBA' }, ['placeholder TBD']).ready).toBe(false);
});

test('what is meant is still found, and stands in nobody’s way', () => {
  const found = review({ next: 'TBD' }, ['placeholder TBD']);
  expect(found.text).toMatchObject([{ meant: true, finding: { code: 'placeholder', severity: 'error' } }]);
  expect(problemsOf(kind, { ...good, next: 'TBD' }, found, [TEXT])).toEqual([]);
  expect(problemsOf(kind, { ...good, next: 'TBD' }, review({ next: 'TBD' }), [TEXT])).toHaveLength(1);
});

test('a text that is too long cannot be overruled, and a warning needs no overruling', () => {
  const [long] = review({ cause: 'long '.repeat(1000) }).text;
  expect(long).toMatchObject({ finding: { code: 'too-long' }, literal: undefined, meant: false });
  const [warning] = review({ cause: 'Please refund October; the buyer keeps using the product' }).text;
  expect(warning).toMatchObject({ finding: { severity: 'warning' }, literal: undefined });
});

test('it is kept while the words stand, and gone with them', () => {
  const typing = (values: Values): Act => ({ do: 'type', field: 'cause', review: review(values) });
  const said = mean('placeholder TBD');
  expect(meantAfter(said, typing({ next: 'TBD' }))).toEqual(['placeholder TBD']);
  expect(meantAfter(said, typing({ next: 'over' }), typing({ next: 'TBD' }))).toEqual([]);
  expect(meantAfter(said, typing({ next: 'FIXME' }))).toEqual([]);
});

test('each is overruled and taken back by itself, and stands once', () => {
  const [one, other] = [mean('placeholder TBD'), mean('placeholder FIXME')];
  expect(meantAfter(one, other, other)).toEqual(['placeholder TBD', 'placeholder FIXME']);
  expect(meantAfter(one, other, mean('placeholder TBD', false))).toEqual(['placeholder FIXME']);
  expect(meantAfter(one, mean('placeholder TBD', false))).toEqual([]);
});

test('words of the template cannot be overruled: nobody typed them', () => {
  const [one] = reviewRequest({ ...kind, lines: [`Key ${SECRET}`] }, good).text;
  expect(one).toMatchObject({ finding: { code: 'secret' }, literal: undefined });
});

test('what is meant of words in two fields is not meant of the same letters divided otherwise', () => {
  const literal = (link: string, next: string) =>
    reviewRequest({ ...kind, lines: ['{link}{next}'] }, { ...good, link, next }).text[0]!.literal;
  const whole = literal('https://a.example/AKIAIOSF', 'ODNN7EXAMPLE');
  expect(whole).toBe('secret AKIAIOSF ODNN7EXAMPLE');
  expect(literal('https://a.example/AKIA', 'IOSFODNN7EXAMPLE')).not.toBe(whole);
});
