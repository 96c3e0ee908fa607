import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forgetEverything, isOurs, NEARLY_FULL, ourKeys, roomUsed } from '../../../src/lib/storage/kept.ts';

test('ours is what this copy of the site kept, the theme, and what the first release kept; nobody else’s', () => {
  expect(isOurs('clean-exit:case:first:step:g/a', 'clean-exit:')).toBe(true);
  expect(isOurs('clean-exit:/docs/:case:first:step:g/a', 'clean-exit:')).toBe(false);
  expect(isOurs('clean-exit:/docs/:case:first:step:g/a', 'clean-exit:/docs/:')).toBe(true);
  expect(isOurs('clean-exit:case:first:step:g/a', 'clean-exit:/docs/:')).toBe(false);
  expect(isOurs('clean-exit:step:g/a', 'clean-exit:/docs/:')).toBe(true);
  expect(isOurs('starlight-theme', 'clean-exit:')).toBe(true);
  expect(isOurs('other-app', 'clean-exit:')).toBe(false);
});

test('forgetting removes every key of the site, in each storage, and nothing else; what was removed is told', () => {
  const local = { 'clean-exit:last-case': 'a', 'clean-exit:case:a:name': 'A', other: 'x' };
  const session = { 'clean-exit:tab-case': 'a' };
  expect(forgetEverything([local, session], 'clean-exit:')).toEqual({
    removed: ['clean-exit:last-case', 'clean-exit:case:a:name', 'clean-exit:tab-case'],
    left: [],
  });
  expect({ local, session }).toEqual({ local: { other: 'x' }, session: {} });
});

test('what a browser does not let go is told', () => {
  const stubborn = new Proxy({ 'clean-exit:last-case': 'a' }, { deleteProperty: () => false });
  expect(forgetEverything([stubborn], 'clean-exit:').left).toEqual(['clean-exit:last-case']);
});

test('the room is five times 1,048,576 characters, names of entries included', () => {
  expect(roomUsed({})).toBe(0);
  expect(roomUsed({ ab: 'x'.repeat(5 * 1024 * 1024 - 2) })).toBe(1);
  expect(roomUsed({ ab: 'x'.repeat(4 * 1024 * 1024) })).toBeGreaterThanOrEqual(NEARLY_FULL);
});

test('whatever is stored, after forgetting nothing of ours is there and everything else is as it was', () => {
  const key = fc.oneof(
    fc.string(),
    fc.string().map((rest) => `clean-exit:${rest}`),
  );
  fc.assert(
    fc.property(fc.dictionary(key, fc.string(), { noNullPrototype: true }), (stored) => {
      const others = Object.entries(stored).filter(([name]) => !isOurs(name, 'clean-exit:'));
      forgetEverything([stored], 'clean-exit:');
      expect(ourKeys(stored, 'clean-exit:')).toEqual([]);
      expect(Object.entries(stored)).toEqual(others);
    }),
  );
});

test('what the first release kept is known by its whole name', () => {
  for (const key of [
    'x-clean-exit:step:g/a',
    'clean-exit:steps',
    'clean-exit:last-guides',
    'clean-exit:last-requests',
    'clean-exit:my-last-request',
  ])
    expect(isOurs(key, 'clean-exit:/docs/:')).toBe(false);
  for (const key of ['clean-exit:last-guide', 'clean-exit:last-request', 'clean-exit:draft:k/f'])
    expect(isOurs(key, 'clean-exit:/docs/:')).toBe(true);
});
