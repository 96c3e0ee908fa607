import { expect, test } from 'vitest';
import { judgeText } from '../../../src/lib/reason/judge-text.ts';

test('a text longer than its limit is too long, unless it is blank: that is no text', () => {
  expect(judgeText('four', 4)).toEqual([]);
  expect(judgeText('fiver', 4).map(({ code }) => code)).toEqual(['too-long']);
  expect(judgeText('\n    ', 4)).toEqual([]);
  expect(judgeText('', 4)).toEqual([]);
});
