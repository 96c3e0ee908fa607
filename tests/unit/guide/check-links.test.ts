import { expect, test } from 'vitest';
import { check, facts, page, RETIRED, STEP } from './made-pages.ts';

test.each(['https://aws.test/x/', 'HTTPS://aws.test/x/', 'mailto:a@aws.test', '../../', '#%E0%A4%A=x'])(
  '%s is a good link: it leads to another site, home, or to a place that is no anchor',
  (url) => {
    expect(check(page('guides/a', `${STEP}\n[x](${url})`), page('index', 'Text'))).toEqual([]);
  },
);

test.each([
  ['../gone/#at:all', 'a link to a page that exists'],
  ['../gone/?of=mailto:x', 'a link to a page that exists'],
  ['#%E0%A4%A', 'a step of guides/a'],
  ['#other', 'a step of guides/a'],
])('%s leads nowhere', (url, expected) => {
  const told = check(page('guides/a', `${STEP}\n[x](${url})`, { ...facts, retired: [RETIRED] }));
  expect(told).toEqual([`src/content/docs/guides/a.mdx:7: link: expected ${expected}, found “${url}”`]);
});

test('a link to a guide that has neither facts nor that step is a mistake of its own', () => {
  const bare = { ...page('guides/b', STEP), guide: undefined };
  expect(check(page('guides/a', `${STEP}\n[x](../b/#gone)`), bare)).toEqual([
    expect.stringContaining('link: expected a step of guides/b, found “../b/#gone”'),
    expect.stringContaining('guides/b.mdx:1: guide:'),
  ]);
});

test('a link may lead to any step of a guide', () => {
  const two = `${STEP}\n<Step id="shut">\n\n## Shut\n\n</Step>\n\n[x](#open) [y](#shut)`;
  expect(check(page('guides/a', two))).toEqual([]);
});

test('a link to an anchor of a reference page is checked', () => {
  const words = page(
    'reference/words',
    '## Two words\n\n<div id="raw">\n\nx\n\n</div>\n\n<RouteList tree="which" />\n\n<SourceList />',
  );
  const links = (...anchors: string[]) =>
    page(
      'guides/a',
      `${STEP}\n${anchors.map((anchor) => `[x](../../reference/words/#${anchor})`).join(' ')}`,
    );
  expect(check(links('two-words', 'raw', 'who', 'swo', '_top'), words)).toEqual([]);
  const problems = check(links('three-words', 'nobody'), words);
  expect(problems).toHaveLength(2);
  expect(problems[0]).toContain(
    'expected an anchor of reference/words, found “../../reference/words/#three-words”',
  );
});

test('answers of a decision are no anchor', () => {
  expect(check(page('guides/a', `${STEP}\n[x](../../decide/#who=buyer)`), page('decide', 'Text'))).toEqual(
    [],
  );
});

test('links to an alias and to a retired step are good links', () => {
  const target = page('guides/b', '<Step id="open" aliases="old">\n\n## Open\n\n</Step>', {
    ...facts,
    retired: [RETIRED],
  });
  expect(check(page('guides/a', `${STEP}\n[x](../b/#old) [y](../b/#gone)`), target)).toEqual([]);
});
