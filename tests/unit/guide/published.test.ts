import { expect, test } from 'vitest';
import type { Page } from '../../../src/lib/guide/check.ts';
import { addLinks, brokenLinks, readPublished } from '../../../src/lib/guide/published.ts';

const page = (mdx: string, retired: NonNullable<Page['guide']>['retired'] = []): Page => ({
  id: 'guides/a',
  file: 'a.mdx',
  mdx,
  guide: { sources: [], retired },
});
const step = (attributes: string) => `<Step ${attributes}>\n\n### Title\n\n</Step>\n`;

test('a published link whose step is gone is broken', () => {
  expect(brokenLinks(['guides/a/#old', 'guides/a/#new'], [page(step('id="new"'))])).toEqual([
    'guides/a/#old',
  ]);
});

test('an alias or a dated notice answers a published link', () => {
  expect(brokenLinks(['guides/a/#old'], [page(step('id="new" aliases="old"'))])).toEqual([]);
  const notice = { id: 'old', on: '2026-11-21', notice: 'Gone.' };
  expect(brokenLinks(['guides/a/#old'], [page(step('id="new"'), [notice])])).toEqual([]);
});

test('new links are added, sorted, and no line and no comment leaves the list', () => {
  const list = '# Comment\nguides/a/#z\n';
  const added = addLinks(list, [page(step('id="m"'))]);
  expect(added).toBe('# Comment\nguides/a/#m\nguides/a/#z\n');
  expect(addLinks(added, [page(step('id="m"'))])).toBe(added);
  expect(readPublished(added)).toEqual(['guides/a/#m', 'guides/a/#z']);
});
