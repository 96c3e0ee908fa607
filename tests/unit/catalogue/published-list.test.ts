import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addToList, readList } from '../../../src/lib/catalogue/published-list.ts';

test.each(['\n', '\r\n'])('a list is its lines without comments and spaces (lines end in %j)', (end) => {
  expect(readList(['# Comment', 'b', '', '  a  ', ''].join(end))).toEqual(['b', 'a']);
});

test.each(['\n', '\r\n'])(
  'added lines stand in their order, each once, below the comments (lines end in %j)',
  (end) => {
    const list = ['# One', '# Two', 'c', 'a', ''].join(end);
    expect(addToList(list, ['b', 'a'])).toBe('# One\n# Two\na\nb\nc\n');
  },
);

test('no line ever leaves a list, and adding twice is adding once', () => {
  const lines = fc.array(fc.stringMatching(/^[a-z]{1,3}$/));
  fc.assert(
    fc.property(lines, lines, (before, added) => {
      const list = addToList(before.join('\n'), added);
      expect(new Set(readList(list))).toEqual(new Set([...before, ...added]));
      expect(addToList(list, added)).toBe(list);
    }),
  );
});
