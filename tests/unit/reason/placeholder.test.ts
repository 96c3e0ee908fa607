import { describe, expect, test } from 'vitest';
import { findPlaceholders } from '../../../src/lib/reason/placeholder.ts';
import { judgeField } from '../../../src/lib/reason/judge-text.ts';

const placeholdersIn = (text: string) =>
  findPlaceholders(text).map(({ start, end }) => text.slice(start, end));

describe('what stands for something is found, and nothing beside it', () => {
  test.each([
    ...['{{company}}', '${name}', '%OFFER_ID%', '__NAME__', '____', '???'],
    ...['TBD', 'tba', 'TBC', 'FIXME', 't.b.d', 'TODO', 'todo:', 'placeholder', 'XXX', '$XX,XXX'],
    ...['insert date here', 'fill in the offer ID here', 'enter name here', 'lorem ipsum'],
    ...['agmt-xxxxxxxx', 'offer-...', 'prod-EXAMPLE123', 'acr-####', 'ba-xx', 'inv-??', 'SUB-xxxx', 'xxxx'],
    ...['agmt-12xxxx', 'YYYY-MM-DD', 'DD.MM.YYYY', 'MM/DD', 'DD/MM/YY', 'yyyy-mm'],
    ...['<competitor>', '<competitor name>', '<<what they wrote>>', '<...>', '< offer ID >'],
    ...[
      '[new-offer-id]',
      '<customer name>',
      '{date}',
      '«reason»',
      '[...]',
      '<…>',
      '[xx]',
      '[--]',
      '{_}',
      '[__]',
      '[ ... ]',
      '[ xx ]',
      '[insert IDs]',
      '[insert a detail]',
      '[company xxx]',
      '[_name_]',
    ],
  ])('%s', (placeholder) => {
    expect(placeholdersIn(placeholder)).toEqual([placeholder]);
    expect(placeholdersIn(`Replaced, see ${placeholder} for more.`)).toEqual([placeholder]);
  });

  test.each(['to be determined', 'to be confirmed', 'to be filled in'])(
    '%s, where a sentence ends',
    (words) => {
      expect(placeholdersIn(`The date is ${words}.`)).toEqual([words]);
      expect(placeholdersIn(`The date is ${words}`)).toEqual([words]);
      expect(placeholdersIn(`The date ( is ${words} ) `)).toEqual([words]);
      expect(placeholdersIn(`The price has ${words} by the buyer.`)).toEqual([]);
    },
  );
});

describe('what only looks like a placeholder is text', () => {
  test.each([
    ['such a word within another', 'The buyer keeps TBDs, TBCorp, FIXMEs, XXXL shirts and a STBD side.'],
    ['a product whose name is the word', 'The buyer leaves the TODO app and its TODO lists.'],
    ['an agreement that held a place', 'It was a placeholder agreement.'],
    ['a quotation’s brackets', 'It ended [sic] after <b>all</b> of {a: 1} and <https://example.com>.'],
    ['brackets with a number or an address', 'See [12], [offer 7] and <anna@example.com>.'],
    ['brackets with little words only', 'It ended [in the] end.'],
    ['brackets with a real name', 'Replaced by [Contoso GmbH], [Contoso account] and [Intel offer].'],
    [
      'a word that has a template’s in it',
      'It ended [accounting], [update], [Berlin offer] and [7 reasons].',
    ],
    ['an ellipsis beside quoted words', 'It ended [… said the buyer] as [they said …] then.'],
    ['markup', 'It <ul> <ol> <sub> <sup> <td> <th> <tr> <div> <br> <hr> <li> <h2> <p> <div class> ended.'],
    ['what is shifted', 'Bits of a<<b>> were lost.'],
    ['two question marks', 'Why?? Really'],
    ['question marks behind a word', 'Really???'],
    ['a real ID', 'agmt-752jqvg74yo7k4h56cakk6396, offer-7hq3xkwmzpl2c'],
    ['percentages', '10 % OFF and 20%'],
    ['few underscores', 'a__b and __'],
    ['a Roman numeral', 'Phase XXX1 or xxx'.replace('xxx', 'XX')],
    ['a price', '$12,500'],
    ['a word with lower-case todo', 'There is nothing to do, todo is done.'],
  ])('%s', (_, text) => expect(placeholdersIn(text)).toEqual([]));
});

test.each([
  'Placeholder',
  'Lorem ipsum',
  'Insert name here',
  'To be confirmed',
  '[todo]',
  '[FOR the name]',

  'agr-xxx',
])('%s is one, whatever case its letters have', (text) => expect(placeholdersIn(text)).toEqual([text]));

test('little words alone are no slot, in capitals neither; a subscription may be a placeholder', () => {
  expect(placeholdersIn('It ended [FOR THE] end, a placeholder subscription.')).toEqual([]);
});

test('a placeholder within another is part of it, one beside it is one more', () => {
  expect(placeholdersIn('[insert TBD here]')).toEqual(['[insert TBD here]']);
  expect(placeholdersIn('TBD [date] ???')).toEqual(['TBD', '[date]', '???']);
});

test('brackets hold a slot up to eighty characters long, within one line', () => {
  const slot = (length: number) => `[${'name '.repeat(40).slice(0, length - 1)}s]`;
  expect(placeholdersIn(slot(80))).toEqual([slot(80)]);
  expect(placeholdersIn(slot(81))).toEqual([]);
});

test.each([
  ['agmt-xxx…', ['agmt-xxx…']],
  ['agmt-TBD', ['TBD']],
  ['TBD', ['TBD']],
  ['keeps TBDs', []],
  ['agmt-752jqvg74yo7k4h56cakk6396', []],
  ['', []],
])('a single field that holds %j has these placeholders: %j', (text, words) => {
  const findings = judgeField(text);
  expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(words);
  for (const finding of findings) expect(finding).toMatchObject({ code: 'placeholder', severity: 'error' });
});

test('a single field is not asked for a reason, a length or an offer', () => {
  expect(judgeField(`cancel, replaced by a new offer, please refund. ${'long '.repeat(1000)}`)).toEqual([]);
});
