import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SCOPE, storageScope } from '../../../src/lib/storage/scope.ts';

test('at the root of an origin the scope is the site’s name', () => {
  expect([storageScope('/'), storageScope(''), SCOPE]).toEqual(['clean-exit:', 'clean-exit:', 'clean-exit:']);
});

test('below a base path the scope names it, however its slashes are written', () => {
  for (const base of ['/docs/exit', '/docs/exit/', 'docs/exit'])
    expect(storageScope(base)).toBe('clean-exit:/docs/exit/:');
});

test('what one copy keeps of a case never begins like what another one keeps', () => {
  const base = fc.array(fc.stringMatching(/^[a-z-]{1,5}$/), { maxLength: 3 }).map((parts) => parts.join('/'));
  fc.assert(
    fc.property(base, base, (one, other) => {
      fc.pre(one !== other);
      expect(`${storageScope(one)}case:first:`.startsWith(`${storageScope(other)}case:`)).toBe(false);
    }),
  );
});
