import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFragment } from '../../../src/lib/link/fragment.ts';
import { mendEncodedHash } from '../../../src/lib/link/encoded-hash.ts';

const SITE = 'https://site.example';
const mend = (path: string) => mendEncodedHash(SITE + path);

test('a link whose # was encoded leads to what it was meant for, below any base path', () => {
  expect(mend('/guides/x/%23open-order')).toBe(`${SITE}/guides/x/#open-order`);
  expect(mend('/base/guides/x/%23open-order')).toBe(`${SITE}/base/guides/x/#open-order`);
  expect(mend('/decide/%23who=buyer')).toBe(`${SITE}/decide/#who=buyer`);
});

test('it is found without the slash before it, encoded twice, and with what a mail program adds behind it', () => {
  expect(mend('/guides/x%23open-order')).toBe(`${SITE}/guides/x/#open-order`);
  expect(mend('/guides/x/%2523open-order')).toBe(`${SITE}/guides/x/#open-order`);
  expect(mend('/guides/x/%23open-order?utm_source=mail')).toBe(`${SITE}/guides/x/#open-order`);
});

test('an address without an encoded #, or with nothing behind it, is left alone', () => {
  for (const path of ['/', '/guides/x/', '/guides/x/#open-order', '/guides/x/%23', '/%20', '/a/?q=%23b'])
    expect(mend(path)).toBeUndefined();
});

test('what is led to is on the same origin, has no such sign left, and is not mended again', () => {
  fc.assert(
    fc.property(fc.webPath(), fc.webFragments(), (path, fragment) => {
      const meant = mendEncodedHash(`${SITE}/${path}%23${fragment}`);
      if (meant === undefined) return;
      expect(new URL(meant).origin).toBe(SITE);
      expect(mendEncodedHash(meant)).toBeUndefined();
    }),
  );
});

test('a step with the facts of a case survives being encoded as a whole', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-z]{1,9}(-[a-z]{1,9}){0,2}$/),
      fc.stringMatching(/^[\w.-]{1,30}$/),
      (step, carried) => {
        const meant = mend(`/guides/x/${encodeURIComponent(`#${step}&case=${carried}`)}`)!;
        expect(readFragment(new URL(meant).hash)).toEqual({ kind: 'step', step, case: carried });
      },
    ),
  );
});
