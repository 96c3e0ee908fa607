import { expect, test } from 'vitest';
import { summariseCases } from '../../../src/lib/case/summary.ts';

test('a case is there as long as it has an entry, the first one always, and they come oldest first', () => {
  expect(
    summariseCases({
      'b:created': '2026-01-02',
      'b:name': 'B',
      'a:created': '2026-01-03',
      'c:step:g/s': 'done',
      'first:created': '2026-02-01',
    }),
  ).toEqual([
    { id: 'first', created: '2026-02-01' },
    { id: 'c' },
    { id: 'b', name: 'B', created: '2026-01-02' },
    { id: 'a', created: '2026-01-03' },
  ]);
});

test('what cannot be the id of a case makes none, and what is empty says nothing', () => {
  expect(summariseCases({ 'No-Case:name': 'x', name: 'y', 'a:name': '', 'a:archived': '' })).toEqual([
    { id: 'first' },
    { id: 'a' },
  ]);
});
