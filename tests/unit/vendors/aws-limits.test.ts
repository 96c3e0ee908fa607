import { expect, test } from 'vitest';
import { operations } from '../../../src/lib/vendors/aws/operations.ts';

// The limits of the AWS Marketplace Agreement API, 2020-03-01.
test('an operation takes as much text and as many rows as the API reference says', () => {
  const limits = Object.entries(operations).map(([name, { textLimit, mostRows }]) => [
    name,
    textLimit,
    mostRows,
  ]);
  expect(limits).toEqual([
    ['cancellation', 2000, undefined],
    ['withdrawal', 2000, undefined],
    ['billing-adjustment', 500, 5],
  ]);
});
