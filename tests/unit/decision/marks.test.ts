import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMarks, withoutMarks } from '../../../src/lib/decision/marks.ts';

test('a label, what to type and a link are told apart from the text around them', () => {
  expect(readMarks('Choose **Cancel**, type `confirm`, or [ask](https://aws.test/a).')).toEqual([
    { text: 'Choose ' },
    { text: 'Cancel', mark: 'label' },
    { text: ', type ' },
    { text: 'confirm', mark: 'code' },
    { text: ', or ' },
    { text: 'ask', url: 'https://aws.test/a' },
    { text: '.' },
  ]);
});

test('a link may be a label, and may be an address for mail', () => {
  expect(readMarks('[**Support**](https://aws.test/)')).toEqual([
    { text: 'Support', mark: 'label', url: 'https://aws.test/' },
  ]);
  expect(readMarks('[us](mailto:us@softwareone.test)')).toEqual([
    { text: 'us', url: 'mailto:us@softwareone.test' },
  ]);
});

test.each(['see **Label**', '**Label** here'])('a link is a label as a whole or not at all: %s', (words) => {
  expect(readMarks(`[${words}](https://aws.test/)`)).toEqual([{ text: words, url: 'https://aws.test/' }]);
});

test.each(['2 * 3 ** 2', 'A ` alone', '[here](javascript:alert(1))', '[here](http://aws.test/)', '> **', ''])(
  'what is no mark stays as it is: %s',
  (sentence) => expect(withoutMarks(sentence)).toBe(sentence),
);

test('marking words changes nothing of what is read', () => {
  const words = fc.stringMatching(/^[a-zA-Z ,.]{1,12}$/);
  const piece = fc.record({ text: words, as: fc.constantFrom('', '**', '`', 'link') });
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const sentence = pieces.map(({ text, as }) =>
        as === 'link' ? `[${text}](https://a.test/)` : as + text + as,
      );
      expect(withoutMarks(sentence.join(''))).toBe(pieces.map(({ text }) => text).join(''));
    }),
  );
});
