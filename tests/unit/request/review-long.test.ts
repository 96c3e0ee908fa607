import { describe, expect, test } from 'vitest';
import { adviseOn } from '../../../src/lib/reason/advice.ts';
import { MOST_KEPT } from '../../../src/lib/request/field.ts';
import type { Values } from '../../../src/lib/request/fields.ts';
import { takeOut } from '../../../src/lib/request/place.ts';
import { reviewRequest } from '../../../src/lib/request/review.ts';
import { good, kind } from './sample-kind.ts';

const review = (values: Values) => reviewRequest(kind, { ...good, ...values }, { advise: adviseOn });
const found = (values: Values) =>
  review(values).text.map(({ finding, places }) => [finding.code, ...places.map(({ field }) => field)]);
const SECRET = 'AKIAIOSFODNN7EXAMPLE';

describe('of a field that is longer than what is kept of it', () => {
  const OVER = 250_000;
  const long = 'TBD '.repeat(OVER / 4);
  const texts = { cause: long, next: long, agreement: long, invoice1: long, link: long };

  test('only that much is composed and judged, and the whole is an error', () => {
    const { text, composition, fields, ready } = review(texts);
    expect(ready).toBe(false);
    for (const id of Object.keys(texts))
      expect(fields[id]).toContainEqual({
        code: 'too-much',
        severity: 'error',
        params: { count: OVER, most: MOST_KEPT },
      });
    expect(composition.segments.every((segment) => segment.text.length <= MOST_KEPT)).toBe(true);
    const placeholders = text.filter(({ finding }) => finding.code === 'placeholder');
    expect(placeholders.length).toBeLessThanOrEqual((5 * MOST_KEPT) / 4);
    expect(placeholders.some(({ places }) => places[0]!.field === 'cause')).toBe(true);
    expect(placeholders.every(({ places }) => places[0]!.start < MOST_KEPT)).toBe(true);
  });

  test('what begins behind that is not found, and what is before it is', () => {
    expect(found({ next: `${'x '.repeat(MOST_KEPT / 2)}${SECRET}` }).flat()).not.toContain('secret');
    expect(found({ next: `${SECRET} ${'x '.repeat(MOST_KEPT)}` })).toContainEqual(['secret', 'next']);
  });

  test('what is too long goes to its very end at a press, so that no end of it is joined to its beginning', () => {
    const cause = `${'Merged. '.repeat(MOST_KEPT / 8)}${'The end. '.repeat(10_000)}`;
    const [one] = review({ cause }).text;
    expect(one!.finding.code).toBe('too-long');
    const changed = takeOut(one!.places, { ...good, cause });
    expect(changed['cause']).toBe(cause.slice(0, 200));
    expect(review(changed)).toMatchObject({ ready: true, text: [] });
  });
});
