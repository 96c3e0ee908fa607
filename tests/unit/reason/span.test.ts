import { expect, test } from 'vitest';
import { blankSpans, joinSpans } from '../../../src/lib/reason/span.ts';

const span = (start: number, end: number) => ({ start, end });

test.each([
  ['none', [], []],
  ['parts out of order', [span(8, 9), span(0, 2), span(4, 6)], [span(0, 2), span(4, 6), span(8, 9)]],
  ['parts that overlap', [span(0, 3), span(2, 6), span(5, 8)], [span(0, 8)]],
  ['a part within another', [span(0, 8), span(2, 4)], [span(0, 8)]],
  ['a part twice', [span(2, 4), span(2, 4)], [span(2, 4)]],
  ['parts that only touch', [span(0, 3), span(3, 6)], [span(0, 3), span(3, 6)]],
  ['two behind one', [span(0, 1), span(3, 6), span(5, 7)], [span(0, 1), span(3, 7)]],
])('parts stand in their order, and those that overlap are one: %s', (_, spans, joined) => {
  expect(joinSpans(spans)).toEqual(joined);
});

test('the parts that were given stay as they are', () => {
  const spans = [span(0, 3), span(2, 6)];
  joinSpans(spans);
  expect(spans).toEqual([span(0, 3), span(2, 6)]);
});

test.each([
  ['nothing', [], 'abcdefgh'],
  ['the beginning', [span(0, 3)], '...defgh'],
  ['the end', [span(6, 8)], 'abcdef..'],
  ['parts within', [span(1, 3), span(5, 6)], 'a..de.gh'],
  ['parts that overlap', [span(1, 4), span(3, 6)], 'a.....gh'],
  ['a part within another', [span(1, 6), span(2, 3)], 'a.....gh'],
  ['parts without length', [span(0, 0), span(3, 3), span(8, 8)], 'abcdefgh'],
  ['all of it', [span(0, 8)], '........'],
])('a text is blanked in some parts, and all others keep their places: %s', (_, spans, blanked) => {
  expect(blankSpans('abcdefgh', spans)).toBe(blanked);
});
