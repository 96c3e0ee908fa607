import { describe, expect, test } from 'vitest';
import type { Values } from '../../../src/lib/request/fields.ts';
import { reviewRequest } from '../../../src/lib/request/review.ts';
import { good, kind } from './sample-kind.ts';

/** A link whose token would be a secret anywhere else; those to Amazon’s own addresses never are. */
const LINK = 'https://portal.example.com/accept?token=4fJ9x8Qp27LmZ1Rt';
const SECRET = 'AKIAIOSFODNN7EXAMPLE';
const foundWith = (lines: string[], values: Values) =>
  reviewRequest({ ...kind, lines }, { ...good, ...values }).text.map(({ finding, places }) => [
    finding.code,
    ...places.map(({ field }) => field),
  ]);

describe.each([
  ['in the text', kind.lines],
  ['beside the text', []],
])('a field for a link that stands %s', (_, lines) => {
  const found = (values: Values) => foundWith(lines, values);

  test('may hold a link with a token, also with spaces around it', () => {
    expect(found({ link: LINK })).toEqual([]);
    expect(found({ link: ` ${LINK}\n` })).toEqual([]);
  });

  test('may hold no secret that is no link', () => {
    expect(found({ link: SECRET })).toEqual([['secret', 'link']]);
    expect(found({ link: `see ${LINK}` })).toEqual([['secret', 'link']]);
  });

  test('is the only one in which a link may have a token', () => {
    expect(found({ link: LINK, next: LINK })).toEqual([['secret', 'next']]);
  });
});

test('a placeholder in a link that stands in the text is found', () => {
  expect(foundWith(kind.lines, { link: 'https://portal.example.com/TBD' })).toEqual([
    ['placeholder', 'link'],
  ]);
});

test('a secret that begins in a link and ends outside it is found; so is one in words of the template', () => {
  const values = { link: 'https://a.example/AKIAIOSF', next: 'ODNN7EXAMPLE' };
  expect(foundWith(['{link}{next}'], values)).toEqual([['secret', 'link', 'next']]);
  expect(foundWith([`Key ${SECRET}`], {})).toEqual([['secret']]);
});
