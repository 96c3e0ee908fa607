import { expect, test } from 'vitest';
import { findNext } from '../../../src/lib/reason/next.ts';

/** The words of a text that tell what comes next. */
const next = (text: string) => findNext(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['it was replaced', 'replaced'],
  ['they moved all seats to it', 'moved all seats to'],
  ['there is a new offer', 'new offer'],
  ['another two-year plan', 'another two-year plan'],
  ['bought elsewhere', 'bought elsewhere'],
  ['we will build it', 'will build'],
  ['it stays with us', 'stays with'],
  ['now in-house', 'in-house'],
  ['wir wechseln', 'wechseln'],
  ['已迁移了', '迁移'],
])('what follows is found: %s', (text, words) => expect(next(text)).toEqual([words]));

test.each(['a new office', 'our renewoffer', 'other offering'])(
  'what is new without being bought is nothing that follows: %s',
  (text) => expect(next(text)).toEqual([]),
);

test.each([
  ...['not', 'cannot', 'no longer', 'never', 'don’t', 'DON’T', "doesn't", 'mustn’t'],
  ...['dont', 'doesnt', 'didnt', 'isnt', 'arent', 'wasnt', 'werent', 'hasnt', 'havent', 'hadnt', 'wont'],
  ...['wouldnt', 'couldnt', 'shouldnt', 'CANT'],
])('what is denied does not follow: %s', (denial) => {
  expect(next(`They ${denial} migrate`)).toEqual([]);
  expect(next(`They ${denial} want to ever migrate`)).toEqual([]);
  expect(next(`They ${denial} migrate, and ${'so on '.repeat(20)}`)).toEqual([]);
});

test.each([
  'We want to',
  'The client will',
  'Knot',
  'Not. They',
  'They did not do one or the other,',
  'They do not like what it has got to offer us:',
])('%s migrate: nothing denies that', (text) => expect(next(`${text} migrate`)).toEqual(['migrate']));
