import { expect, test } from 'vitest';
import { checkVersions } from '../../../src/lib/guide/check-versions.ts';
import { readOutline } from '../../../src/lib/guide/outline.ts';
import type { Page } from '../../../src/lib/guide/page.ts';
import { guideSchema } from '../../../src/lib/guide/schema.ts';

const versions = ['today', 'older'].map((id) => ({ id, name: id, sign: 'It says so.' }));
const part = (of: string, step: string) =>
  `<Version of="${of}">\n\n<Step id="${step}">\n\n## Open\n\n</Step>\n\n</Version>\n\n`;
const page = (mdx: string, of = versions): Page => ({
  id: 'guides/a',
  file: 'a.mdx',
  outline: readOutline(mdx),
  guide: { sources: [], retired: [], aliases: [], versions: of, next: [], system: '', audience: [] },
});

test('versions that each have a step are right, also where two share one', () => {
  expect(checkVersions(page(part('today', 'one') + part('older', 'two')))).toEqual([]);
  expect(checkVersions(page(part('today older', 'one')))).toEqual([]);
});

test('a version without a step of its own is a mistake', () => {
  expect(checkVersions(page(part('today', 'one')))).toMatchObject([
    { field: 'guide.versions', expected: 'a step inside <Version of="older">', found: 'none' },
  ]);
});

test('a part of a version that the guide does not have is a mistake, with its line', () => {
  expect(checkVersions(page(part('today', 'one') + part('older', 'two') + part('gone', 'three')))).toEqual([
    { line: 21, field: '<Version> of', expected: 'one of today, older', found: '“gone”' },
  ]);
  expect(checkVersions(page(part('today', 'one'), []))).toMatchObject([
    { expected: 'a guide with versions in its frontmatter' },
  ]);
});

test('a part that names no version is a mistake', () => {
  const mdx = `${part('today older', 'one')}<Version>\n\nText\n\n</Version>`;
  expect(checkVersions(page(mdx))).toMatchObject([{ field: '<Version> of', found: 'none' }]);
});

test.each([
  ['a single version', versions.slice(0, 1), 'two versions or more, or none'],
  ['an id used twice', [versions[0], versions[0]], 'an id used once'],
])('%s is refused', (_, list, message) => {
  const { error } = guideSchema.shape.versions.safeParse(list);
  expect(error?.issues[0]?.message).toContain(message);
});
