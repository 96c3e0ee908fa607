import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReason, type PartName } from '../../../src/lib/reason/meter.ts';
import { anyText } from '../../setup/any-text.ts';

/** The words that light each part of a reason. */
const litBy = (text: string): Partial<Record<PartName, string[]>> =>
  Object.fromEntries(
    readReason(text)
      .parts.filter(({ spans }) => spans.length > 0)
      .map(({ name, spans }) => [name, spans.map(({ start, end }) => text.slice(start, end))]),
  );
const partsOf = (text: string) => Object.keys(litBy(text));

test('each part is lit by its own words, in the text as it was given', () => {
  expect(
    litBy(
      'Hello team,\n\nThe b\u200buyer went bankrupt on 3 May 2026 and pays a reseller instead.\nRegards, Anna',
    ),
  ).toEqual({
    who: ['b\u200buyer', 'reseller'],
    'what-happened': ['bankrupt'],
    'what-next': ['pays a reseller instead'],
    trace: ['3 May 2026'],
  });
});

test('an ID or a day beside nothing but a wish is part of the wish', () => {
  expect(partsOf('The buyer asks to cancel agmt-752jqvg74yo7k4h56cakk6396 by 2026-12-01')).toEqual(['who']);
  expect(partsOf('Duplicate of agmt-752jqvg74yo7k4h56cakk6396')).toEqual(['what-happened', 'trace']);
  expect(partsOf('Please cancel instead by 2026-12-01')).toEqual(['what-next', 'trace']);
});

test('what still stands for something lights nothing', () => {
  expect(partsOf('Cancel because <reason goes here>')).toEqual([]);
  expect(partsOf('Cancel on [date], see [offer-id]')).toEqual([]);
});

describe('structure states a fact in whatever words', () => {
  test.each([
    'Our support was not good.',
    "The service doesn't process our orders.",
    'The account was not theirs.',
    'We asked for this, but it was that.',
    'One year instead of this.',
    'From 2026-01-01 to 2026-12-31.',
    'It was for 12 months.',
    'It should have been a year.',
    'It was only a test.',
  ])('%s', (text) => expect(partsOf(text)).toContain('what-happened'));
});

describe('a wish is no fact, whoever has it and however it is said', () => {
  test.each([
    'We do not want it any more.',
    'The customer does not wish to renew.',
    'Nobody needs this anymore.',
    'Sorry, but please cancel it.',
    'Cancel it within 30 days.',
    'Please do not continue with it.',
    'No particular reason.',
    'cancel it mate',
    'cancel dis',
    'Pleeease canceeel',
    'саncel рlease',
    'Cancel our Acme Cloud subscription.',
    'Dear Sir or Madam, please terminate. Yours faithfully, Jane Doe, Sales',
  ])('%s', (text) => expect(readReason(text)).toMatchObject({ judged: true, parts: [{}, dark, dark, dark] }));
  const dark = { spans: [] };
});

describe('where it cannot judge, it says so', () => {
  test.each(['Kündigung', 'Ostaja lopetti sopimuksen.', '解約希望', 'لم يعد مطلوبا', '', ' \n\u200b '])(
    '%s',
    (text) => expect(readReason(text).judged).toBe(false),
  );
  test('but words that it knows light their parts in other languages too', () => {
    expect(litBy('Der Kunde ist insolvent, siehe AGR-1234.')).toEqual({
      who: ['Kunde'],
      'what-happened': ['insolvent'],
      trace: ['AGR-1234'],
    });
    expect(partsOf('顧客は別の製品に移行します。')).toEqual(['who', 'what-next']);
  });
});

test('what stands behind 5,000 units is not read, be they written or, as one ﷺ is eighteen letters, what is read', () => {
  expect(partsOf(`${' '.repeat(4995)}buyer`)).toEqual(['who']);
  expect(partsOf(`${' '.repeat(4996)}buyer`)).toEqual([]);
  expect(partsOf(`${'ﷺ'.repeat(277)} buyer`)).toEqual(['who']);
  expect(partsOf(`${'ﷺ'.repeat(278)} buyer`)).toEqual([]);
});

test('all places lie in the text, in order, and do not overlap; nothing throws', () => {
  const words = fc.constantFrom(
    'not ',
    'but was ',
    'instead of',
    ' 12 months',
    'buyer',
    ' [date] ',
    'agmt-1234',
    'Hi ',
    'ﬃ',
    '\u200b',
  );
  const text = fc.array(fc.oneof(words, anyText())).map((all) => all.join(''));
  fc.assert(
    fc.property(text, (one) => {
      for (const { spans } of readReason(one).parts) {
        const edges = spans.flatMap(({ start, end }) => [start, end]);
        expect(edges).toEqual(edges.toSorted((a, b) => a - b));
        for (const edge of edges) expect(edge).toBeLessThanOrEqual(one.length);
      }
    }),
  );
});
