import { expect, test } from 'vitest';
import { waitingDays } from '../../../src/lib/checklist/waiting-days.ts';

test('the days until which steps of any guide wait, the earliest first and each once; anything else is none', () => {
  expect(
    waitingDays({
      'step:a/one': 'waiting:2026-12-01',
      'step:b/two': 'waiting:2026-11-27',
      'step:b/three': 'waiting:2026-12-01',
      'step:b/four': 'waiting',
      'step:b/five': 'done',
      'step:b/six': 'waiting:soon',
      'draft:a/b': 'waiting:2026-11-01',
      'step:b/gone': undefined,
    }),
  ).toEqual(['2026-11-27', '2026-12-01']);
});
