import { expect, test } from 'vitest';
import { makeCatalogue, type Content, type PageEntry } from '../../../src/lib/catalogue/catalogue.ts';
import type { Tree } from '../../../src/lib/decision/schema.ts';
import type { Guide } from '../../../src/lib/guide/schema.ts';
import type { RequestKind } from '../../../src/lib/request/schema.ts';

const facts = { effect: 'x' } as Guide;
const page = (id: string, title: string, order?: number): PageEntry => ({
  id,
  data: { title, guide: facts, sidebar: { order } },
});
const tree = (title: string, more: object = {}) => ({ title, ...more }) as Tree;
const kind = (order: number) => ({ order }) as RequestKind;
const content: Content = {
  locales: ['de', 'fr'],
  docs: [
    page('guides/close', 'Close', 2),
    page('guides/unlink', 'Unlink', 1),
    page('de/guides/close', 'Schließen', 2),
    page('de/guides/only-german', 'Nur', 3),
    { id: 'guides/index', data: { title: 'All guides' } },
    { id: 'index', data: { title: 'Home' } },
    { id: 'de/index', data: { title: 'Start' } },
  ],
  decisions: [
    { id: 'embedded', data: tree('Embedded') },
    { id: 'main', data: tree('Main', { page: 'decide' }) },
    { id: 'de/main', data: tree('Haupt', { page: 'decide' }) },
  ],
  requests: [
    { id: 'second', data: kind(2) },
    { id: 'first', data: kind(1) },
    { id: 'also-second', data: kind(2) },
  ],
  sources: [],
  differences: [],
  retiredGuides: {},
  publishedSteps: [],
};
const catalogue = makeCatalogue(content);

test('guides come in the order of the sidebar, and only guides', () => {
  expect(catalogue.allGuides().map(({ id }) => id)).toEqual(['unlink', 'close']);
});

test('a translated guide keeps its id, and has its page below its language', () => {
  expect(catalogue.readGuide('close', 'de')).toMatchObject({
    id: 'close',
    page: 'de/guides/close',
    title: 'Schließen',
  });
});

test('what has no translation comes in the language at the root, on a page of the reader’s language', () => {
  expect(catalogue.readGuide('unlink', 'de')).toMatchObject({ page: 'de/guides/unlink', title: 'Unlink' });
  expect(catalogue.readTree('embedded', 'de').tree.title).toBe('Embedded');
  expect(catalogue.allGuides('fr').map(({ title }) => title)).toEqual(['Unlink', 'Close']);
});

test('a translation of nothing is no guide in any language', () => {
  expect(catalogue.allGuides('de').map(({ id }) => id)).toEqual(['unlink', 'close']);
});

test('a guide that begins with the letters of a language is no translation', () => {
  const only = makeCatalogue({ ...content, docs: [page('guides/de/x', 'X'), page('guides/de', 'De')] });
  expect(only.allGuides().map(({ id }) => id)).toEqual(['de', 'de/x']);
});

test('the tree that has a page of its own comes first, whatever its file is called', () => {
  expect(catalogue.allTrees().map(({ id }) => id)).toEqual(['main', 'embedded']);
  expect(catalogue.readTree('main', 'de').tree.title).toBe('Haupt');
});

test('kinds come in their order, those of one order by their ids', () => {
  expect(catalogue.allKinds().map(({ id }) => id)).toEqual(['first', 'also-second', 'second']);
});

test.each([
  [() => catalogue.readGuide('gone'), 'guide: expected one of unlink, close, found “gone”'],
  [() => catalogue.readTree('gone'), '<Decision> tree: expected one of main, embedded, found “gone”'],
  [
    () => catalogue.readKind('gone', 'de'),
    '<Composer> kind: expected one of first, also-second, second, found “gone”',
  ],
  [() => catalogue.readSource('gone'), 'source: expected one of , found “gone”'],
])('an id that nobody has is an author’s mistake that names those that there are', (read, message) => {
  expect(read).toThrow(message);
});

test('sources are the same in every language, differences are translated, and both are found by their ids', () => {
  const of = (text: string) => ({ says: text }) as never;
  const { allSources, readSource, allDifferences, readDifference } = makeCatalogue({
    ...content,
    sources: [{ id: 'aws', data: { title: 'AWS' } as never }],
    differences: [
      { id: 'label', data: of('Label') },
      { id: 'de/label', data: of('Schild') },
    ],
  });
  expect(allSources()).toEqual([{ id: 'aws', source: { title: 'AWS' } }]);
  expect(readSource('aws').source.title).toBe('AWS');
  expect(allDifferences()).toEqual([{ id: 'label', difference: { says: 'Label' } }]);
  expect(allDifferences('de')).toEqual([{ id: 'label', difference: { says: 'Schild' } }]);
  expect(readDifference('label', 'de').difference.says).toBe('Schild');
  expect(() => readDifference('gone')).toThrow('<Difference> id: expected one of label, found “gone”');
});

test('a list is made once for each language', () => {
  const { allGuides } = makeCatalogue(content);
  expect(allGuides('de')).toBe(allGuides('de'));
  expect(allGuides('de')).not.toBe(allGuides());
});

test('the former guides are those of the guides at the root', () => {
  const renamed = { ...facts, aliases: ['before'] };
  const { formerGuides } = makeCatalogue({
    ...content,
    docs: [{ id: 'guides/now', data: { title: 'Now', guide: renamed } }],
  });
  expect(formerGuides()).toEqual([{ id: 'before', now: 'now', steps: [] }]);
});

test('entries of one order come by their ids, however they were found', () => {
  const found = ['b', 'a', 'c'].map((id) => ({ id, data: kind(1) }));
  const { allKinds } = makeCatalogue({ ...content, requests: found });
  expect(allKinds().map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});
