import { expect, test } from 'vitest';
import { findFacts } from '../../../src/lib/reason/fact.ts';
import { readWords } from '../../../src/lib/reason/word.ts';

/** The parts of a text that state something. */
const stated = (text: string) =>
  findFacts(text, readWords(text)).map(({ start, end }) => text.slice(start, end));

test.each([
  ['the buyer no longer needs the seats', 'buyer no longer needs the'],
  ['the buyer, as they told us, no longer needs the seats', 'buyer, as they told us, no longer needs the'],
  ['our customers never require any', 'customers never require any'],
  ['clients will not need this', 'clients will not need this'],
  ['companies say the company does not need service', 'company does not need service'],
  ['the user doesn’t need licence', 'user doesn’t need licence'],
  ["the users don't need licenses", "users don't need licenses"],
  ['the subscriber didnt need license', 'subscriber didnt need license'],
  ['the client won’t require licences', 'client won’t require licences'],
])('who does not need what is a fact: %s', (text, fact) => expect(stated(text)).toEqual([fact]));

test.each([
  ['we mutually agreed', 'mutually agree'],
  ['by mutual agreement', 'mutual agree'],
  ['both sides have agreed', 'both sides have agree'],
  ['the parties agree', 'parties agree'],
])('so is what both sides agreed on: %s', (text, fact) => expect(stated(text)).toEqual([fact]));

test.each([
  ['these were test seats', 'were test'],
  ['it was only a test', 'was only a test'],
  ['it is just an internal test', 'is just an internal test'],
  ['a test purchase', 'test purchase'],
])('so is a test: %s', (text, fact) => expect(stated(text)).toEqual([fact]));

test.each([
  ['we discontinue it', 'we discontinu'],
  ['the vendor discontinued it', 'vendor discontinu'],
  ['the seller will discontinue it', 'seller will discontinu'],
  ['the seller is out of business', 'out of business'],
  ['they already own it', 'already own'],
  ['the buyer already owns it', 'already owns'],
  ['the end customer left', 'end customer'],
])('so is the end of a business, and what one has already: %s', (text, fact) =>
  expect(stated(text)).toEqual([fact]),
);

test.each([
  'the buyer no longer needs it',
  'the buyer left. The others never need the seats',
  'please cancel the subscription',
  'not needed',
])('a wish states nothing: %s', (text) => expect(stated(text)).toEqual([]));
