import { expect, test } from 'vitest';
import { checkPages, type Page } from '../../../src/lib/guide/check.ts';

const facts = { sources: ['aws'], retired: [] };
const page = (id: string, mdx: string, guide: Page['guide'] = facts): Page => ({
  id,
  file: `src/content/docs/${id}.mdx`,
  mdx,
  guide: id.startsWith('guides/') ? guide : undefined,
});
const STEP = '<Step id="open">\n\n### Open\n\n</Step>\n';
const check = (...pages: Page[]) => checkPages(pages, ['aws', 'swo']);

test('pages without mistakes give an empty list', () => {
  expect(
    check(
      page(
        'guides/a',
        `${STEP}\n[b](../b/#open) [top](#open) [ref](../../reference/words/#x) [aws](https://aws.amazon.com)`,
      ),
      page('guides/b', STEP),
      page('reference/words', 'Text'),
      page('index', '[a](guides/a/#open)'),
    ),
  ).toEqual([]);
});

test('a message names the file, the line, the field, what was expected and what was found', () => {
  expect(check(page('guides/a', '<Step id="Open">\n\n### Open\n\n</Step>\n'))).toEqual([
    'src/content/docs/guides/a.mdx:1: <Step> id: expected lower-case words joined by hyphens, starting with a letter, found “Open”',
  ]);
});

test.each([
  [
    'a guide without its facts',
    { ...page('guides/a', STEP), guide: undefined },
    'guide: expected the at-a-glance facts',
  ],
  ['a guide without a step', page('guides/a', 'Text'), '<Step>: expected at least one step'],
  ['a step outside a guide', page('reference/a', STEP), '“open” outside a guide'],
  [
    'an unknown source in the frontmatter',
    page('guides/a', STEP, { sources: ['nobody'], retired: [] }),
    'found “nobody”',
  ],
  [
    'an unknown source in the text',
    page('guides/a', `${STEP}\n<Newer source="nobody">\n\nx\n\n</Newer>`),
    'found “nobody”',
  ],
  [
    'a link to a step that does not exist',
    page('guides/a', `${STEP}\n[x](#gone)`),
    'a step of guides/a, found “#gone”',
  ],
  ['a link to a page that does not exist', page('guides/a', `${STEP}\n[x](../gone/)`), 'found “../gone/”'],
  ['a link from the root', page('guides/a', `${STEP}\n[x](/guides/a/)`), 'expected a relative link'],
  [
    'a link without its last slash',
    page('guides/a', `${STEP}\n[x](../a)`),
    'expected a page address that ends in a slash',
  ],
  [
    'an alias that is a step',
    page('guides/a', `${STEP}\n<Step id="two" aliases="open">\n\n### Two\n\n</Step>`),
    '“open” again',
  ],
  [
    'a retired id that is a step',
    page('guides/a', STEP, { sources: ['aws'], retired: [{ id: 'open', on: '2026-01-01', notice: 'x' }] }),
    'guide.retired: expected an id used once',
  ],
])('%s is a mistake', (_, wrong, message) => {
  const problems = check(wrong);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(message);
});

test('links to an alias and to a retired step are good links', () => {
  const target = page('guides/b', '<Step id="open" aliases="old">\n\n### Open\n\n</Step>', {
    sources: ['aws'],
    retired: [{ id: 'gone', on: '2026-01-01', notice: 'Removed.' }],
  });
  expect(check(page('guides/a', `${STEP}\n[x](../b/#old) [y](../b/#gone)`), target)).toEqual([]);
});
