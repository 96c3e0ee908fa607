import { expect, test } from 'vitest';
import { languageIn, localesAmong } from '../../../src/lib/catalogue/root-language.ts';

test('every language but English, which stands at the root, has a locale of its own', () => {
  expect(localesAmong(['nl', 'en', 'de', 'de'])).toEqual(['de', 'nl']);
  expect([undefined, 'de'].map(languageIn)).toEqual(['en', 'de']);
});
