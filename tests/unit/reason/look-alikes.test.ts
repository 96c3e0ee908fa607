import { expect, test } from 'vitest';
import { foldLookAlikes } from '../../../src/lib/reason/look-alikes.ts';

// Each foreign letter stands in a word beside a Latin one, z.
test.each([
  ['Cyrillic', 'авекмнорстухіјѕԁԛԝһӏеь', 'abekmhopctyxijsdqwhleb'],
  ['Cyrillic capitals', 'АВЕКМНОРСТУХІЈЅԚԜ', 'ABEKMHOPCTYXIJSQW'],
  ['Greek', 'αινκορτυχγω', 'aivkoptuxyw'],
  ['Greek capitals', 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
])('%s letters beside a Latin one are read as what they look like', (_, foreign, latin) => {
  expect(foldLookAlikes(`z${foreign}z`)).toBe(`z${latin}z`);
});

test('a word that is foreign throughout stays, beside one that is not', () => {
  expect(foldLookAlikes('тест ТBD, α')).toBe('тест TBD, α');
  expect(foldLookAlikes('TBD ärger')).toBe('TBD ärger');
});

test('a mark over a letter does not end its word', () => {
  expect(foldLookAlikes('z\u0301а')).toBe('z\u0301a');
});
