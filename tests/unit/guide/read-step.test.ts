import { expect, test } from 'vitest';
import { readOutline } from '../../../src/lib/guide/outline.ts';

test('the title of a step is its words, without the room for what stands beside them', () => {
  const { steps } = readOutline('<Step id="open">\n\n### Open it <Badge />\n\n</Step>\n');
  expect(steps[0]!.title).toBe('Open it');
});

test.each([
  ['in what is quoted', '> ### Again', 5],
  ['in an element', '<div>\n\n### Again\n\n</div>', 7],
])('a step has one heading: a second one %s is a mistake', (_, second, line) => {
  const { mistakes } = readOutline(`<Step id="open">\n\n### Open it\n\n${second}\n\n</Step>\n`);
  expect(mistakes).toEqual([
    { line: 1, field: '<Step> heading', expected: 'one heading', found: `“Again” on line ${line} as well` },
  ]);
});
