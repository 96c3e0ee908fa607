import { expect, test } from 'vitest';
import { isCaseId } from '../../../src/lib/case/case-id.ts';
import { newCaseId } from '../../../src/lib/case/new-case-id.ts';

test('a new id has 16 letters and digits, whatever chance says', () => {
  for (let time = 0; time < 200; time++) expect(newCaseId()).toMatch(/^[0-9a-f]{16}$/);
});

test('an id has 1 to 40 letters and digits, and nothing that divides a key', () => {
  expect(['first', 'a', '7', 'a'.repeat(40), newCaseId()].every(isCaseId)).toBe(true);
  expect(['', 'a'.repeat(41), 'a:b', 'A', 'a-b', 'a b', 'a\n'].some(isCaseId)).toBe(false);
});
