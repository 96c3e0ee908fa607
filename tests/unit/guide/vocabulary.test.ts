import { expect, test } from 'vitest';
import { vocabularyIn } from '../../../src/lib/guide/vocabulary.ts';

test('the vocabulary is what the words name by one id, and no sentence about it', () => {
  const words = {
    'system.market': 'Market',
    'audience.buyer': 'Buyers',
    'audience.seller': 'Sellers',
    'audience.seller.hint': 'Those who sell.',
    audience: 'For',
    'other.buyer': 'x',
  };
  expect(vocabularyIn(words)).toEqual({ systems: ['market'], audiences: ['buyer', 'seller'] });
});
