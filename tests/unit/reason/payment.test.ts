import { expect, test } from 'vitest';
import { findCards } from '../../../src/lib/reason/payment.ts';

/** The numbers of cards in a text. */
const cards = (text: string) => findCards(text).map(({ start, end }) => text.slice(start, end));

test.each(['6445644564456445', '6500000000000002', '6011111111111117'])(
  'a card of Discover begins with 6011, 64 or 65: %s',
  (card) => expect(cards(card)).toEqual([card]),
);

test.each(['4111 1111 1111 1111', '4111-111111-111111', '4111111 1111111 11'])(
  'a card’s digits stand in groups of at most seven: %s',
  (card) => expect(cards(card)).toEqual([card]),
);
test.each(['4111 111111111111', '411111111111 1111', '4111 11111111 1111'])(
  'a longer group is another number beside a short one: %s',
  (numbers) => expect(cards(numbers)).toEqual([]),
);
