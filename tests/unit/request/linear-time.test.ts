import { expect, test } from 'vitest';
import { adviseOn } from '../../../src/lib/reason/advice.ts';
import type { Values } from '../../../src/lib/request/fields.ts';
import { findPasted } from '../../../src/lib/request/paste.ts';
import { takeOut } from '../../../src/lib/request/place.ts';
import { reviewRequest } from '../../../src/lib/request/review.ts';
import { good, kind } from './sample-kind.ts';

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
  'eight times as many %j are read in about eight times the time, not sixty-four times',
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

test('a request is reviewed in time that grows with its text, whatever is typed', { timeout: 60_000 }, () => {
  const review = (values: Values) => reviewRequest(kind, { ...good, ...values }, { advise: adviseOn });
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
    const once = Math.min(...[1, 2, 3].map(() => time(part.repeat(5_000 / part.length))));
    const fourTimes = Math.min(...[1, 2, 3].map(() => time(part.repeat(20_000 / part.length))));
    expect(fourTimes, JSON.stringify(part)).toBeLessThan(Math.max(500, 12 * once));
  }
});
