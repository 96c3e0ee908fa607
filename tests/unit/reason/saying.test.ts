import { expect, test } from 'vitest';
import { sayingWords } from '../../../src/lib/reason/saying.ts';
import { readWords } from '../../../src/lib/reason/word.ts';

const saying = (text: string) => sayingWords(readWords(text), text).map((word) => word.text);

test('where nothing is to be ended, every word that is of no class says something', () => {
  expect(saying('spend overrun')).toEqual(['spend', 'overrun']);
  expect(saying('please cancel, spend overrun')).toEqual(['spend', 'overrun']);
});

test('a single word beside what is to be done says nothing by itself, two do', () => {
  expect(saying('please cancel acme')).toEqual([]);
  expect(saying('please cancel acme acme')).toEqual([]);
  expect(saying('please cancel acme overrun')).toEqual(['acme', 'overrun']);
});

test.each([
  ['no budget, cancel it', 'budget'],
  ['no budget cancel it', 'budget'],
  ['cancel it for bankruptcy', 'bankruptcy'],
  ['we cancel due to bankruptcy', 'bankruptcy'],
])('a single word says something where a sentence puts what it is about: %s', (text, word) =>
  expect(saying(text)).toEqual([word]),
);

test.each(['we', 'they', 'buyer', 'customer', 'client'])('nor is “%s stop selling” empty', (who) => {
  expect(saying(`${who} stop selling`)).toEqual(['selling']);
});

test.each([
  'stop selling', // Nobody does it.
  'kindly stop selling',
  'we want acme to end', // It is not what they end.
  'bankruptcy cancel',
])('a single word that stands elsewhere says nothing: %s', (text) => expect(saying(text)).toEqual([]));

test.each([
  'agreement',
  'agreements',
  'subscription',
  'subscriptions',
  'contract',
  'contracts',
  'order',
  'orders',
  'plan',
  'plans',
  'service',
  'services',
  'product',
  'products',
  'account',
  'accounts',
])('a word before “%s” is the name of what is to end', (ended) => {
  expect(saying(`cancel our acme ${ended}`)).toEqual([]);
  expect(saying(`cancel our Acme Cloud ${ended}`)).toEqual([]);
});

test.each([
  ['cancel our slow acme subscription', ['slow']],
  ['cancel our slow Acme subscription', ['slow']],
  ['cancel our acme at month end', ['acme']], // What follows is not what is ended.
  ['cancel our acme', ['acme']],
])('of several words only names in capitals are a name, and only of what is ended: %s', (text, words) =>
  expect(saying(text)).toEqual(words),
);
