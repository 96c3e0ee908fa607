import { expect, test } from 'vitest';
import { firstSentence } from '../../../src/lib/words/first-sentence.ts';

test('the first sentence ends where its language ends it, and a text of one sentence is itself', () => {
  expect(firstSentence('For the lease. The landlord reads it.', 'en')).toBe('For the lease.');
  expect(firstSentence('賃貸のため。大家が読みます。', 'ja')).toBe('賃貸のため。');
  expect(firstSentence('For the lease', 'en')).toBe('For the lease');
  expect(firstSentence('', 'en')).toBe('');
});
