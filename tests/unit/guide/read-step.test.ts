import { expect, test } from 'vitest';
import { readOutline } from '../../../src/lib/guide/outline.ts';

test('the title of a step is its words, without the room for what stands beside them', () => {
  const { steps } = readOutline('<Step id="open">\n\n### Open it <Badge />\n\n</Step>\n');
  expect(steps[0]!.title).toBe('Open it');
});
