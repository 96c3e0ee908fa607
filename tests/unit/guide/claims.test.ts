import { expect, test } from 'vitest';
import { checkClaims } from '../../../src/lib/guide/claims.ts';
import { readOutline } from '../../../src/lib/guide/outline.ts';
import type { Page } from '../../../src/lib/guide/page.ts';

const FILE = 'src/content/claims/a.yaml';
const guide: Page = {
  id: 'guides/a',
  file: 'src/content/docs/guides/a.mdx',
  outline: readOutline(
    '<Prerequisite id="ready">\n\n## Ready\n\n</Prerequisite>\n\n<Step id="open" aliases="unlock">\n\n## Open\n\n</Step>\n',
  ),
  guide: {
    sources: ['lease', 'rules'],
    next: [],
    retired: [],
    aliases: [],
    versions: [],
    system: '',
    audience: [],
  },
};
const ready = { step: 'ready', says: 'The key is yours.', sources: ['lease'] };
const open = { step: 'open', says: 'It opens to the left.', sources: ['rules'] };
const check = (...data: unknown[]) => checkClaims({ id: 'a', file: FILE, data }, [guide]);

test('claims of every check and step, with every source of their guide, are right', () => {
  expect(check(ready, open)).toEqual([]);
});

test('a claim may stand in the frontmatter, or in the text outside the steps', () => {
  expect(check(ready, open, { ...open, step: 'glance' }, { ...open, step: 'text' })).toEqual([]);
});

test('a claim without a source says why it needs none', () => {
  const advice = { step: 'open', says: 'Take your time.', sources: [] };
  expect(check(ready, open, { ...advice, why: 'Our own advice.' })).toEqual([]);
  expect(check(ready, open, advice)).toEqual([`${FILE}: 2.why: expected a source, or why there is none`]);
});

test.each([
  [
    'a step that its guide does not have',
    { step: 'shut' },
    'step: expected a step of the guide, glance or text',
    'shut',
  ],
  ['a former id of a step', { step: 'unlock' }, 'step: expected a step of the guide', 'unlock'],
  [
    'a source that its guide does not cite',
    { sources: ['hearsay'] },
    'sources: expected a source',
    'hearsay',
  ],
])('%s is named with the claim', (_, change, expected, found) => {
  const problems = check(ready, open, { ...open, ...change });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(`${FILE}: “It opens to the left.”: ${expected}`);
  expect(problems[0]).toContain(`found “${found}”`);
});

test('a step of which nothing is claimed is named, and so is a cited source that no claim names', () => {
  expect(check(ready)).toEqual([
    `${FILE}: step: expected a claim of “open”, found none`,
    `${FILE}: sources: expected a claim that names “rules” of guide.sources, found none`,
  ]);
});

test('a list for no guide is named, and so is what is no list of claims', () => {
  expect(checkClaims({ id: 'b', file: FILE, data: [] }, [guide])).toEqual([
    `${FILE}: expected the id of a guide as its name, found “b”`,
  ]);
  expect(checkClaims({ id: 'a', file: FILE, data: null }, [guide])).not.toEqual([]);
  expect(check({ ...open, where: 'here' })).not.toEqual([]);
});
