import { expect, test } from 'vitest';
import { normalise } from '../../../src/lib/reason/normalise.ts';
import { judgeReplacement } from '../../../src/lib/reason/replacement.ts';

const OWN = 'agmt-1234567890abcdefghijklmno';
const judge = (text: string, placeholders: { start: number; end: number }[] = [], own?: string) =>
  judgeReplacement(normalise(text), placeholders, own);
/** The words that announce a replacement without its ID; nothing where there is none to ask for. */
const announced = (text: string) => judge(text)[0]?.params?.['words'];

test.each([
  ['It is replaced with another offer.', 'replaced with another offer'],
  ['Superseded by an agreement', 'Superseded by an agreement'],
  ['A substitution through a private offer', 'substitution through a private offer'],
  ['It was swapped via an offer', 'swapped via an offer'],
  ['Replaced in favour of an offer', 'Replaced in favour of an offer'],
  ['Replaced in favor of an offer', 'Replaced in favor of an offer'],
  ['swap it for the offer', 'swap it for the offer'],
  ['There is a replacement offer', 'replacement offer'],
  ['a new agreement', 'new agreement'],
  ['a new private offer', 'new private offer'],
  ['a new two-year private offer', 'new two-year private offer'],
  ['the revised offer', 'revised offer'],
  ['the corrected offer', 'corrected offer'],
  ['the updated offer', 'updated offer'],
  ['the amended agreement', 'amended agreement'],
  ['the renegotiated agreement', 'renegotiated agreement'],
  ['we reissue the offer', 'reissue the offer'],
  ['re-issuing an offer', 're-issuing an offer'],
  ['to re-create the agreement', 're-create the agreement'],
  ['recreated as an agreement', 'recreated as an agreement'],
  ['the offer was reissued', 'offer was reissued'],
  ['the offer is re-issued', 'offer is re-issued'],
  ['a NEW  OFFER', 'NEW OFFER'],
])('a replacement is announced in many ways, and needs an ID: %s', (text, words) =>
  expect(announced(text)).toBe(words),
);

test.each([
  'a new product', // Not an offer or agreement.
  'a new three word long offer', // More words between than belong together.
  'Replaced. The offer ended.',
  'the offer ended. It was reissued.',
  'a newoffer',
  'renew offer',
])('no replacement is announced: %s', (text) => expect(announced(text)).toBeUndefined());

test('the finding stands at the words, in the original', () => {
  const [finding] = judge('It ends:  a new\u200b  offer comes.');
  expect('It ends:  a new\u200b  offer comes.'.slice(finding!.start, finding!.end)).toBe('new\u200b  offer');
  expect(finding).toMatchObject({ code: 'missing-offer-id', severity: 'warning' });
});

test('an ID of what replaces is enough; the ID of what is replaced is not', () => {
  expect(judge('a new offer, offer-abc123', [], OWN)).toEqual([]);
  expect(judge('a new agreement: agmt-zzzz9', [], OWN)).toEqual([]);
  expect(judge('in the OFFERSET-ab12 is a new offer', [], OWN)).toEqual([]);
  expect(judge(`${OWN} is replaced by a new offer`, [], OWN)).toHaveLength(1);
  expect(judge('a new offer, offer-abc', [], OWN)).toHaveLength(1);
});

test('what stands in for an ID is said to be missing elsewhere, once', () => {
  const text = 'a new offer <offer ID>, see <date>';
  const [id, date] = [text.indexOf('<offer ID>'), text.indexOf('<date>')];
  expect(judge(text, [{ start: id, end: id + 10 }])).toEqual([]);
  expect(judge(text, [{ start: date, end: date + 6 }])).toHaveLength(1);
});

test.each([
  'no new offer',
  'not a new offer',
  'never accepted the new offer',
  'without our new offer',
  'rejected the new offer',
  'rejecting their very own new offer',
  'declined a new offer',
  'declining a new offer',
  'refused the new offer',
  'refusing a new offer',
  'refuse new offer',
  "didn't want the new offer",
  'doesn’t take a new offer',
  'won’t new offer',
  'The buyer did NOT sign a new offer',
])('who declines a replacement has none: %s', (text) => expect(announced(text)).toBeUndefined());
test.each([
  'no, after one two three four a new offer', // Too far from it.
  'not. A new offer',
  'did not like it, so a new offer',
  'didn’t like it, so a new offer',
  'noted the new offer',
  `not ${'x'.repeat(60)} new offer`,
])('what was declined is something else: %s', (text) => expect(announced(text)).toBeDefined());

test.each(['tax', 'works', 'processing', 'licence', 'license', 'collective', 'enterprise', 'ENTERPRISE'])(
  'a new %s agreement is none of AWS Marketplace',
  (kind) => {
    expect(announced(`a new ${kind} agreement`)).toBeUndefined();
    expect(announced(`a new ${kind} agreement offer`)).toBe(`new ${kind} agreement offer`);
  },
);

test.each([
  'from a competitor',
  'with another vendor',
  'by the competing provider',
  'from different supplier',
  'with a different vendor',
  'by  a provider',
  'from supplier',
])('what somebody else offers has no ID here: a new agreement %s', (whose) =>
  expect(announced(`a new agreement ${whose}`)).toBeUndefined(),
);
test.each([
  'with our vendor',
  'from the seller',
  'starting with a competitor',
  '. By a provider',
  `xx from a competitor`,
])('what the same vendor offers has one: a new agreement %s', (whose) =>
  expect(announced(`a new agreement ${whose}`)).toBe('new agreement'),
);
