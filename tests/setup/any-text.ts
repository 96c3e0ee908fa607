import fc from 'fast-check';

/** How many code points there are, without the surrogates, which are none by themselves. */
const SURROGATES = { first: 0xd800, count: 0x800 };
const CHARACTERS = 0x110000 - SURROGATES.count;

/** Any character of Unicode. What `unit: 'binary'` means too, which takes a second to list them all at its first use. */
export const anyCharacter = fc
  .integer({ min: 0, max: CHARACTERS - 1 })
  .map((index) => String.fromCodePoint(index < SURROGATES.first ? index : index + SURROGATES.count));

/** A text of any characters. */
export const anyText = (length: { minLength?: number; maxLength?: number } = {}): fc.Arbitrary<string> =>
  fc.string({ ...length, unit: anyCharacter });
