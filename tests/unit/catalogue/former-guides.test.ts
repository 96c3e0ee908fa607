import { expect, test } from 'vitest';
import { formerGuidesIn } from '../../../src/lib/catalogue/former-guides.ts';
import { readRetiredGuides } from '../../../src/lib/catalogue/retired-guides.ts';

const retired = { title: 'Gone', on: '2026-12-01', notice: 'It is over.' };
const publishedSteps = [
  'guides/before/#open',
  'guides/before/#older',
  'guides/gone/#any',
  'guides/now/#open',
  // No link of these, though it ends like one.
  'my/guides/before/#else',
];
const guides = [
  {
    id: 'now',
    facts: { aliases: ['before'] },
    steps: [
      { id: 'open', aliases: [] },
      { id: 'close', aliases: ['older'] },
    ],
  },
  { id: 'other', facts: { aliases: [] }, steps: [] },
];

test('a renamed guide keeps its address, and each of its published steps leads to what it is now', () => {
  expect(formerGuidesIn({ retiredGuides: {}, publishedSteps }, guides)).toEqual([
    {
      id: 'before',
      now: 'now',
      steps: [
        { id: 'open', now: 'open' },
        { id: 'older', now: 'close' },
      ],
    },
  ]);
});

test('a guide that is gone keeps its address, with a dated notice and its published steps', () => {
  const [, gone] = formerGuidesIn({ retiredGuides: { gone: retired }, publishedSteps }, guides);
  expect(gone).toEqual({ id: 'gone', retired, steps: [{ id: 'any' }] });
});

test('the table of guides that are gone may be empty, and says what is wrong with it', () => {
  expect(readRetiredGuides('# Nothing yet\n')).toEqual({});
  const lines = 'gone:\n  title: x\n  on: 2026-02-31\nlost:\n  title: x\n  on: 2026-02-28\n';
  expect(() => readRetiredGuides(lines)).toThrow(
    /^src\/content\/retired-guides\.yaml: gone\.on: .+\n.*: gone\.notice: .+\n.*: lost\.notice: .+$/,
  );
});
