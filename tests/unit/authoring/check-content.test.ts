import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/lib/authoring/check-content.ts';
import { contentFolder } from '../../setup/content-folder.ts';
import { FIXTURE } from '../../setup/sites.ts';

const fixture = (name: string) => readFileSync(join(FIXTURE, 'src/content', name), 'utf8');
const check = (files: Record<string, string>) => checkContent(contentFolder(files, { withFixture: true }));

const TREE = fixture('decisions/leave-or-stay.yaml');
const GUIDE = fixture('docs/guides/leave-office.mdx');
const WORDS = { 'words/de/site.json': '{}' };
const retired = (id: string, instead: string) =>
  `${id}:\n  title: Close\n  on: 2026-11-20\n  notice: Not any more.\n  instead: ${instead}\n`;

test('a guide that is gone leads on to a guide that is there', () => {
  expect(check({ 'retired-guides.yaml': retired('close-office', 'leave-office') })).toEqual([]);
  expect(check({ 'retired-guides.yaml': retired('close-office', 'gone') })).toEqual([
    'src/content/retired-guides.yaml: close-office.instead: expected the id of a guide, found “gone”',
  ]);
});

test('a former id of a guide is not that of one that is gone', () => {
  const files = {
    'retired-guides.yaml': retired('close-office', 'leave-office'),
    'docs/guides/leave-office.mdx': GUIDE.replace('guide:\n', 'guide:\n  aliases: [close-office]\n'),
  };
  expect(check(files)).toEqual([expect.stringMatching(/guide\.aliases: .*“close-office”/)]);
});

test('a translated tree has the ids of its original', () => {
  const file = 'decisions/de/leave-or-stay.yaml';
  expect(check({ ...WORDS, [file]: TREE.replace('Leave or stay?', 'Gehen?') })).toEqual([]);
  expect(check({ ...WORDS, [file]: TREE.replace('id: a-while,', 'id: eine-weile,') })).toEqual([
    expect.stringMatching(/^src\/content\/decisions\/de\/leave-or-stay\.yaml: /),
  ]);
  expect(check({ ...WORDS, 'decisions/de/other.yaml': TREE })).toEqual([
    expect.stringMatching(/^src\/content\/decisions\/de\/other\.yaml: /),
  ]);
});

test('a link into a list of routes leads to a node of its tree', () => {
  const linked = (node: string) => ({
    'docs/guides/leave-office.mdx': GUIDE.replace(
      '(../move-office/)',
      `(../../reference/all-routes/#${node})`,
    ),
  });
  expect(check(linked('keys'))).toEqual([]);
  expect(check(linked('gone'))).toEqual([expect.stringMatching(/link: .*#gone”/)]);
});

test('frontmatter that its schema refuses is left to the schema, and ends no other check', () => {
  const guide = GUIDE.replace('  money: ', '  price: ').replace('(#pack-papers)', '(#gone)');
  expect(check({ 'docs/guides/leave-office.mdx': guide })).toContainEqual(expect.stringContaining('“#gone”'));
});

test('a list of claims belongs to a guide', () => {
  expect(check({ 'claims/gone.yaml': '[]' })).toEqual([
    'src/content/claims/gone.yaml: expected the id of a guide as its name, found “gone”',
  ]);
});

test('a question leads to a guide, step or outcome that is there, in every language', () => {
  const questions = fixture('questions.yaml');
  expect(check({ 'questions.yaml': questions })).toEqual([]);
  const broken = questions.replace('hand-over-keys#hand-over:', 'hand-over-keys#gone:');
  for (const name of ['questions.yaml', 'questions.de.yaml']) {
    expect(check({ ...WORDS, [name]: broken })).toEqual([
      `src/content/${name}: expected the address of a guide, step or outcome, found “hand-over-keys#gone”`,
    ]);
  }
  expect(check({ 'questions.yaml': 'common: []\n' })).toEqual([
    expect.stringMatching(/^src\/content\/questions\.yaml: ids: /),
    expect.stringMatching(/^src\/content\/questions\.yaml: synonyms: /),
    expect.stringMatching(/^src\/content\/questions\.yaml: answers: /),
  ]);
});
