import { expect, test } from 'vitest';
import { guideIdOf, guidePage, localPage, splitLocale } from '../../../src/lib/link/guide-page.ts';

test('a guide’s page stands in guides/, below its language unless that is the one at the root', () => {
  expect(guidePage('close-account')).toBe('guides/close-account');
  expect(guidePage('close-account', 'de')).toBe('de/guides/close-account');
  expect([localPage('decide'), localPage('decide', 'de')]).toEqual(['decide', 'de/decide']);
});

test('the guide of a page is what its id says, in every language of the site', () => {
  expect(guideIdOf('guides/close-account')).toBe('close-account');
  expect(guideIdOf('de/guides/close-account', ['de', 'fr'])).toBe('close-account');
});

test('a page that is no guide has none', () => {
  for (const id of ['decide', 'reference/guides/', 'de/guides/close-account', 'de/decide', ''])
    expect(guideIdOf(id, ['fr'])).toBeUndefined();
});

test('a locale is split off where it is one of the site’s and something follows it', () => {
  expect(splitLocale('de/guides/x', ['de'])).toStrictEqual({ locale: 'de', rest: 'guides/x' });
  for (const id of ['de', 'guides/x', 'fr/guides/x', '/x', ''])
    expect(splitLocale(id, ['de', ''])).toStrictEqual({ rest: id });
});
