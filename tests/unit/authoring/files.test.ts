import { expect, test } from 'vitest';
import { readFiles, readLocales, readText } from '../../../src/lib/authoring/files.ts';
import { contentFolder } from '../../setup/content-folder.ts';

test('files are read in the order of their names, drafts left out, each with its id and its path', () => {
  const root = contentFolder({
    'docs/index.mdx': 'home',
    'docs/b.mdx': 'b',
    'docs/a/index.mdx': 'folder',
    'docs/a/one.mdx': 'one',
    'docs/_draft.mdx': 'no',
    'docs/a.txt': 'no',
  });
  const docs = 'src/content/docs';
  expect(readFiles(root, 'docs', 'mdx')).toEqual([
    { id: 'a', file: `${docs}/a/index.mdx`, text: 'folder' },
    { id: 'a/one', file: `${docs}/a/one.mdx`, text: 'one' },
    { id: 'b', file: `${docs}/b.mdx`, text: 'b' },
    { id: 'index', file: `${docs}/index.mdx`, text: 'home' },
  ]);
});

test('the files of the whole content are named by their paths in it; a folder or file that is not there is empty', () => {
  const root = contentFolder({ 'sources.yaml': 's', 'requests/a.yaml': 'a' });
  expect(readFiles(root, '', 'yaml').map(({ file }) => file)).toEqual([
    'src/content/requests/a.yaml',
    'src/content/sources.yaml',
  ]);
  expect(readFiles(root, 'decisions', 'yaml')).toEqual([]);
  expect([readText(root, 'sources.yaml'), readText(root, 'gone.yaml')]).toEqual(['s', '']);
});

test('the languages besides English are the other folders of words, in order', () => {
  const root = contentFolder({ 'words/fr/a.json': '', 'words/en/a.json': '', 'words/de/a.json': '' });
  expect(readLocales(root)).toEqual(['de', 'fr']);
});
