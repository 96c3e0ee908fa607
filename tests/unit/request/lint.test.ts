import { expect, test } from 'vitest';
import { lintReason } from '../../../src/lib/request/lint.ts';

test('each finding is said in a sentence, with what it counts', () => {
  const [found] = lintReason('Buyer merged with Northwind.', { limit: 27 });
  expect(found!.message).toMatch(/^The text is 1 character over the limit of 27\..*\.$/);
});

test('a limit that is given counts instead of the usual one', () => {
  const codes = (limit: number) =>
    lintReason('Buyer merged with Northwind.', { limit }).map(({ code }) => code);
  expect(codes(27)).toContain('too-long');
  expect(codes(28)).not.toContain('too-long');
});
