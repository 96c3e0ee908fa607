import { expect, test } from 'vitest';
import { addToList, readList } from '../../../src/lib/catalogue/published-list.ts';
import { readOutline } from '../../../src/lib/guide/outline.ts';
import type { Page } from '../../../src/lib/guide/page.ts';
import { brokenLinks, currentLinks } from '../../../src/lib/guide/published.ts';

const page = (mdx: string, facts: Partial<NonNullable<Page['guide']>> = {}, id = 'guides/a'): Page => ({
  id,
  file: 'a.mdx',
  outline: readOutline(mdx),
  guide: {
    sources: [],
    retired: [],
    aliases: [],
    versions: [],
    next: [],
    system: '',
    audience: [],
    ...facts,
  },
});
const step = (attributes: string) => `<Step ${attributes}>\n\n### Title\n\n</Step>\n`;

test('a published link whose step is gone is broken', () => {
  expect(brokenLinks(['guides/a/#old', 'guides/a/#new'], [page(step('id="new"'))], [])).toEqual([
    'guides/a/#old',
  ]);
});

test('a link that is none of a guide is broken', () => {
  const links = ['my/guides/a/#new', 'guides/a/'];
  expect(brokenLinks(links, [page(step('id="new"'))], [])).toEqual(links);
});

test('an alias or a dated notice answers a published link', () => {
  expect(brokenLinks(['guides/a/#old'], [page(step('id="new" aliases="old"'))], [])).toEqual([]);
  const notice = { id: 'old', on: '2026-11-21', notice: 'Gone.' };
  expect(brokenLinks(['guides/a/#old'], [page(step('id="new"'), { retired: [notice] })], [])).toEqual([]);
});

test('the links of a renamed guide are answered by its steps, those of one that is gone by its notice', () => {
  const renamed = page(step('id="new" aliases="old"'), { aliases: ['before'] });
  const links = ['guides/before/#new', 'guides/before/#old', 'guides/before/#lost', 'guides/gone/#any'];
  expect(brokenLinks(links, [renamed], ['gone'])).toEqual(['guides/before/#lost']);
  expect(brokenLinks(links, [renamed], [])).toEqual(['guides/before/#lost', 'guides/gone/#any']);
});

test('only the steps of guides in the language at the root are published', () => {
  const pages = [page(step('id="new"')), page(step('id="new"'), {}, 'de/guides/a'), page('', {}, 'index')];
  expect(currentLinks(pages)).toEqual(['guides/a/#new']);
});

test('new lines are added, sorted, and no line and no comment leaves the list', () => {
  const list = '# Comment\r\nguides/a/#z\r\n';
  const added = addToList(list, ['guides/a/#m']);
  expect(added).toBe('# Comment\nguides/a/#m\nguides/a/#z\n');
  expect(addToList(added, ['guides/a/#m'])).toBe(added);
  expect(readList(added)).toEqual(['guides/a/#m', 'guides/a/#z']);
});
