import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Place } from '../../../src/lib/search/place.ts';
import { makeSearch } from '../../../src/lib/search/rank.ts';

const place = (at: string, title: string, within = '', asks: string[] = []): Place => ({
  at,
  title,
  within,
  asks,
  url: `/${at}`,
});
const places = [
  place('cancel', 'Cancel an agreement', '', ['end a contract']),
  place('cancel#open', 'Open Agreements', 'Cancel an agreement'),
  place('refund', 'Apply billing adjustment', '', ['money back']),
  place('portal', 'Sign in to AMMP'),
  place('manage', 'Open the management pages'),
  place('close', 'Close the account', '', ['shut down']),
];
const synonyms = [
  ['refund', 'money back', 'reimburse'],
  ['ammp', 'management portal'],
  ['close', 'erase'],
];
const search = makeSearch({ places, synonyms });
const first = (typed: string) => search(typed)[0]?.at;

test.each([
  ['the title', 'Apply billing adjustment', 'refund'],
  ['a question beside the content', 'end a contract', 'cancel'],
  ['a word that means the same', 'erase account', 'close'],
  ['another form of a word', 'cancelling agreements', 'cancel'],
  ['a typo', 'biling adjustmnet', 'refund'],
  ['the beginning of a word', 'adjus', 'refund'],
  ['a phrase that means the same as a word', 'reimburse', 'refund'],
  ['a phrase with a typo', 'mony back', 'refund'],
])('%s finds the place', (_, typed, at) => {
  expect(first(typed)).toBe(at);
});

test('a phrase that means the same as a word is not split', () => {
  expect(search('management portal').map(({ at }) => at)).toEqual(['portal']);
  expect(first('management pages')).toBe('manage');
});

test('words that nobody knows do not hide the answer, and find nothing alone', () => {
  expect(first('hello yesterday end a contract urgently')).toBe('cancel');
  expect(search('xqzwv flibber')).toEqual([]);
});

test.each(['', '   ', '?', 'the of'])('what says nothing finds nothing: “%s”', (typed) => {
  expect(search(typed)).toEqual([]);
});

test('whatever is typed, each place is found once at most, and nothing is thrown', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(fc.constantFrom('cancel', 'money', 'back', 'the', 'management', 'acount'), { maxLength: 8 })
      .map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const found = search(text);
      expect(new Set(found).size).toBe(found.length);
    }),
  );
});

test('each place is the first for its own title, among places without common words', () => {
  const word = fc.constantFrom(
    'lemon',
    'granite',
    'violin',
    'harbour',
    'pillow',
    'monday',
    'saddle',
    'thunder',
  );
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 2 }), (titles) => {
      const find = makeSearch({ places: titles.map((title) => place(title, title)), synonyms: [] });
      for (const title of titles) expect(find(title).map(({ at }) => at)).toEqual([title]);
    }),
  );
});

const order = (typed: string, ...of: Place[]) =>
  makeSearch({ places: of, synonyms: [] })(typed).map(({ at }) => at);

test('the best comes first, wherever it stands', () => {
  expect(
    search('open agreements')
      .map(({ at }) => at)
      .slice(0, 2),
  ).toEqual(['cancel#open', 'cancel']);
});

test('of two places with one name, what they stand in decides', () => {
  const two = [place('a', 'Overview', 'Lemon'), place('b', 'Overview', 'Violin')];
  expect(order('overview violin', ...two)).toEqual(['b', 'a']);
  expect(order('overview lemon', ...two)).toEqual(['a', 'b']);
});

test('a word that few places have says more than one that many have', () => {
  const many = ['door', 'window', 'lid'].map((name) => place(name, `Open ${name}`));
  expect(order('open invoice', ...many, place('pay', 'Pay invoice'))[0]).toBe('pay');
});

test('a place that says nothing but what was asked comes before one that says more', () => {
  expect(order('lemon', place('long', 'Lemon violin harbour saddle'), place('short', 'Lemon'))).toEqual([
    'short',
    'long',
  ]);
});

test('of what was asked, the rare word weighs most, by itself and not by what means the same', () => {
  const every = Array.from({ length: 8 }, (_, index) =>
    place(`every-${index}`, `Every ${'abcdefgh'[index]!}${index}`),
  );
  const find = makeSearch({
    places: [place('common', 'Common'), place('also-common', 'Common lid'), ...every, place('rare', 'Rare')],
    synonyms: [['rare', 'every']],
  });
  expect(find('rare common')[0]?.at).toBe('rare');
});

test('a place that answers less than a quarter of the question answers another one', () => {
  const words = 'lemon granite violin harbour pillow saddle thunder monday'.split(' ');
  expect(order(words.join(' '), ...words.map((word) => place(word, word)))).toEqual([]);
  expect(order('lemon granite violin', ...words.map((word) => place(word, word)))).toHaveLength(3);
});

test('of two places that have all that was asked, the one that says less beside it comes first', () => {
  const places = [place('long', 'Lemon violin harbour'), place('short', 'Lemon violin')];
  expect(order('lemon violin', ...places)).toEqual(['short', 'long']);
});
