import { expect, test } from 'vitest';
import { checkNext } from '../../../src/lib/guide/check-next.ts';
import { readOutline } from '../../../src/lib/guide/outline.ts';
import type { Page } from '../../../src/lib/guide/page.ts';

const page = (id: string, next: string[] = []): Page => ({
  id,
  file: `${id}.mdx`,
  outline: readOutline(''),
  guide: { sources: [], retired: [], aliases: [], versions: [], next, system: '', audience: [] },
});
const others = new Map(
  [page('guides/a'), page('guides/b'), page('reference/words')].map((one) => [one.id, one]),
);
const check = (...next: string[]) => checkNext(page('guides/a', next), others, { locales: ['de'] });

test('a guide may lead on to any other guide, or to none', () => {
  expect(check()).toEqual([]);
  expect(check('b')).toEqual([]);
});

test('what is no guide, and the guide itself, are no next guide', () => {
  const expected = 'the id of another guide';
  expect(check('words')).toEqual([{ line: 1, field: 'guide.next', expected, found: '“words”' }]);
  expect(check('a')).toMatchObject([{ expected, found: '“a”' }]);
  const translated = checkNext(page('de/guides/a', ['a']), others, { locales: ['de'] });
  expect(translated).toMatchObject([{ expected, found: '“a”' }]);
});

test('a next guide is named once', () => {
  expect(check('b', 'b')).toEqual([
    { line: 1, field: 'guide.next', expected: 'each guide once', found: '“b” again' },
  ]);
});
