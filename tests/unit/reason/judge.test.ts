import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countCharacters, lintReason } from '../../../src/lib/request/lint.ts';
import { judgeReason } from '../../../src/lib/reason/judge.ts';
import { anyText } from '../../setup/any-text.ts';
import labelled from '../../fixtures/reasons.json' with { type: 'json' };

const codesOf = (text: string) => [...new Set(lintReason(text).map(({ code }) => code))].toSorted();

describe('agrees with every labelled reason', () => {
  test.each(labelled)('$text', ({ text, expect: codes }) => {
    expect(codesOf(text)).toEqual(codes.toSorted());
  });
});

test('a finding points at the words it is about, in the text as it was given', () => {
  const text = 'Ｏｆｆｅｒ: [new-offer-id]\u200b, project ended';
  const [finding] = lintReason(text);
  expect(text.slice(finding!.start, finding!.end)).toBe('[new-offer-id]');

  const hidden = 'Project ended, AKIA\u200bIOSFODNN7EXAMPLE';
  const [secret] = lintReason(hidden);
  expect(hidden.slice(secret!.start, secret!.end)).toBe('AKIA\u200bIOSFODNN7EXAMPLE');
});

test('a message quotes the words that it is about', () => {
  expect(lintReason('  No longer needed. ')[0]!.message).toContain('“No longer needed.”');
});

test('errors are what would bring the request back or do harm, warnings what is worth a look', () => {
  const severities = Object.fromEntries(
    [
      '',
      'cancel',
      'Project ended TBD',
      'Project ended, pwd=Summer2026!',
      'Replaced by a new offer',
      'Refund the buyer, who keeps using it',
    ]
      .flatMap((text) => lintReason(text))
      .map(({ code, severity }) => [code, severity]),
  );
  expect(severities).toEqual({
    empty: 'error',
    vague: 'warning',
    placeholder: 'error',
    secret: 'error',
    'missing-offer-id': 'warning',
    'refund-not-cancellation': 'warning',
  });
});

test('the limit counts Unicode characters, and the finding starts behind the last one that fits', () => {
  expect(countCharacters('🚪é')).toBe(2);
  const text = `Project ended. ${'🚪'.repeat(1985)}`;
  expect(countCharacters(text)).toBe(2000);
  expect(codesOf(text)).toEqual([]);
  expect(codesOf(`${text}🚪`)).toEqual(['too-long']);
  expect(lintReason(`${text}🚪`)[0]!.start).toBe(text.length);
});

test('the agreement that is to end is not its own replacement', () => {
  const text = 'agmt-752jqvg74yo7k4h56cakk6396 is replaced by a new agreement';
  expect(lintReason(text).map(({ code }) => code)).toEqual([]);
  expect(lintReason(text, { agreementId: 'agmt-752jqvg74yo7k4h56cakk6396' }).map(({ code }) => code)).toEqual(
    ['missing-offer-id'],
  );
});

test('never throws, and every place lies within the text', () => {
  const parts = fc.constantFrom(
    '[',
    ']',
    '<',
    '>',
    '{{',
    'offer-',
    'xxxx',
    'refund',
    ' keeps using ',
    '4111 1111 ',
    '\u200b',
    'ﬃ',
    '🚪',
  );
  const text = fc.array(fc.oneof(parts, anyText())).map((all) => all.join(''));
  fc.assert(
    fc.property(text, (one) => {
      for (const { start = 0, end = 0 } of lintReason(one)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(one.length);
      }
    }),
  );
});

test('invisible characters, full-width letters and odd spaces change nothing about a verdict', () => {
  const disguise = fc.array(fc.constantFrom('', '\u200b', '\u2060', '\u00ad'), {
    minLength: 30,
    maxLength: 30,
  });
  fc.assert(
    fc.property(
      fc.constantFrom('Cancellation requested', 'no longer needed'),
      disguise,
      fc.boolean(),
      (text, marks, wide) => {
        const letters = [...text].map((letter, index) => {
          const full =
            wide && /[a-z]/i.test(letter) ? String.fromCodePoint(letter.codePointAt(0)! + 0xfee0) : letter;
          return (full === ' ' ? '\u2003' : full) + (marks[index] ?? '');
        });
        expect(codesOf(letters.join(''))).toEqual(['vague']);
      },
    ),
  );
});

test('each finding points at its words, and says how bad it is', () => {
  const wordsOf = (text: string, limit = 2000) =>
    judgeReason(text, { limit }).map(({ code, severity, start, end }) => [
      code,
      severity,
      text.slice(start, end),
    ]);
  expect(wordsOf('  cancel. ')).toEqual([['vague', 'warning', 'cancel.']]);
  expect(wordsOf('Please refund invoice 12')).toEqual([['refund-not-cancellation', 'warning', 'refund']]);
  expect(wordsOf('Replaced by a new offer soon')).toEqual([
    ['missing-offer-id', 'warning', 'Replaced by a new offer'],
  ]);
  expect(wordsOf('Project over', 7)).toEqual([['too-long', 'error', ' over']]);
});

describe('asking for money is told from an end, whatever case the letters have', () => {
  test.each([
    ['KINDLY REFUND THE BUYER', ['refund-not-cancellation']],
    ['Credit their invoice', ['refund-not-cancellation']],
    ['Please arrange a refund', ['refund-not-cancellation']],
    ['Refund is requested', ['refund-not-cancellation']],
    ['Refund the buyer without Cancelling', ['refund-not-cancellation']],
    ['Refund us, who want nothing else than a licence: keep our licence', ['refund-not-cancellation']],
    ['Refund the buyer who Stays subscribed', ['refund-not-cancellation']],
    ['Refund the buyer, agreement Cancelled in May', []],
    ['Refund: bought by mistake', []],
    ['Refund, the buyer CANNOT continue to use it', []],
    ['Refund this Duplicate agreement', []],
    ['Nor is a refund wanted by the insolvent buyer', []],
  ])('%s', (text, codes) => expect(codesOf(text).filter((code) => code.startsWith('refund'))).toEqual(codes));
});

describe('a replacement is told from what is none, whatever case the letters have', () => {
  test.each([
    ['SWAPPED FOR A LARGER OFFER', ['missing-offer-id']],
    ['The buyer REJECTED the new offer', []],
    ['A new Tax Agreement forces the buyer out', []],
    ['A new offer From Another Supplier won', []],
  ])('%s', (text, codes) =>
    expect(codesOf(text).filter((code) => code === 'missing-offer-id')).toEqual(codes),
  );
});
