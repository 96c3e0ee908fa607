import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPath } from '../../../src/lib/guide/where.ts';

test('a path goes from the system to the button; square brackets hold what no screen writes', () => {
  expect(readPath('Partner Central > Agreements > [the agreement] > Request cancellation')).toEqual([
    { text: 'Partner Central', own: false },
    { text: 'Agreements', own: false },
    { text: 'the agreement', own: true },
    { text: 'Request cancellation', own: false },
  ]);
});

test.each(['[the agreement] page', 'Page [2]', '[]'])(
  'only what stands in brackets as a whole is the reader’s own: %s',
  (place) => {
    expect(readPath(`System > ${place}`)?.[1]).toEqual({ text: place, own: false });
  },
);

test.each(['', 'Agreements', '>', 'Agreements >', 'A > > B'])('“%s” is no path', (at) => {
  expect(readPath(at)).toBeUndefined();
});

test('whatever stands between the arrows comes back in its order', () => {
  const label = fc.stringMatching(/^[A-Za-z][A-Za-z0-9 ()-]*[A-Za-z0-9]$/);
  fc.assert(
    fc.property(fc.array(label, { minLength: 2 }), (labels) => {
      expect(readPath(labels.join(' > '))?.map(({ text }) => text)).toEqual(labels);
    }),
  );
});
