import { expect, test } from 'vitest';
import { sayList } from '../../../src/lib/words/say-list.ts';

test('a list is written as its language does', () => {
  expect(sayList(['Customers', 'Buyers', 'Sellers'], 'en')).toBe('Customers, Buyers, Sellers');
  expect(sayList(['お客様', '買い手'], 'ja')).toBe('お客様 買い手');
});

test('one thing is no list, and nothing is empty', () => {
  expect(sayList(['Customers'], 'en')).toBe('Customers');
  expect(sayList([], 'en')).toBe('');
});
