import { expect, test } from 'vitest';
import { isEnglishCause } from '../../../src/lib/reason/cause.ts';

test('a word names a cause by how it begins', () => {
  expect(['merged', 'duplicate', 'budgets', 'bankruptcy', 'pilot'].every(isEnglishCause)).toBe(true);
  expect(['unmerged', 'prebudget', 'fehler', 'please', ''].some(isEnglishCause)).toBe(false);
});
