import { expect, test } from 'vitest';
import { checkPages } from '../../../src/lib/guide/check.ts';
import { check, facts, known, page, STEP } from './made-pages.ts';

test('pages without mistakes give an empty list', () => {
  expect(
    check(
      page(
        'guides/a',
        `${STEP}\n[b](../b/#open) [top](#open) [ref](../../reference/words/#x) [aws](https://aws.amazon.com)`,
      ),
      page('guides/b', STEP),
      page('reference/words', '## X'),
      page('index', '[a](guides/a/#open)'),
    ),
  ).toEqual([]);
});

test('a message names the file, the line, the field, what was expected and what was found', () => {
  expect(check(page('guides/a', '<Step id="Open">\n\n## Open\n\n</Step>\n'))).toEqual([
    'src/content/docs/guides/a.mdx:1: <Step> id: expected lower-case words joined by hyphens, starting with a letter, found “Open”',
  ]);
});

test.each([
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
    page('guides/a', `${STEP}\n<Step id="two" aliases="open">\n\n## Two\n\n</Step>`),
    '“open” again',
  ],
  [
    'a retired id that is a step',
    page('guides/a', STEP, { ...facts, retired: [{ id: 'open', on: '2026-01-01', notice: 'x' }] }),
    'guide.retired: expected an id used once',
  ],
  [
    'an alias of two steps',
    page(
      'guides/a',
      '<Step id="one" aliases="old">\n\n## One\n\n</Step>\n<Step id="two" aliases="old">\n\n## Two\n\n</Step>',
    ),
    '“old” again',
  ],
  [
    'a heading two levels down',
    page('guides/a', `${STEP}\n#### Deep\n`),
    ':7: heading: expected level 3 at most, and 2 at least, found level 4',
  ],
  [
    'a first heading below the second level',
    page('reference/a', '### Deep'),
    'expected level 2, found level 3',
  ],
  ['a title in the text', page('reference/a', '# Title'), 'heading: expected level 2, found level 1'],
  [
    'an unknown system',
    page('guides/a', STEP, { ...facts, system: 'nowhere' }),
    'guide.system: expected one of market',
  ],
  [
    'an unknown audience',
    page('guides/a', STEP, { ...facts, audience: ['buyer', 'nobody'] }),
    'guide.audience: expected one of buyer, seller, found “nobody”',
  ],
  [
    'a point of no return that does not say what to do first',
    page('guides/a', `${STEP}\n<PointOfNoReturn>\n\n**Afterwards**, it is gone.\n\n</PointOfNoReturn>`),
    ':7: <PointOfNoReturn>: expected **Do first** in it, found Afterwards',
  ],
  [
    'a raw link to a page that does not exist',
    page('guides/a', `${STEP}\n<p>See <a href="../gone/">there</a>.</p>`),
    ':7: link: expected a link to a page that exists, found “../gone/”',
  ],
  [
    'an earlier id of the guide that another has',
    page('guides/a', STEP, { ...facts, aliases: ['gone-guide'] }),
    'guide.aliases: expected an id that no guide has or had, found “gone-guide” again',
  ],
  [
    'its own id among the earlier ones',
    page('guides/a', STEP, { ...facts, aliases: ['a'] }),
    'guide.aliases: expected an id that no guide has or had',
  ],
])('%s is a mistake', (_, wrong, message) => {
  const problems = check(wrong);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(message);
});

test.each([
  [
    'no description',
    { ...page('guides/a', STEP), description: undefined },
    'a.mdx:1: description: expected a sentence for search and lists, found none',
  ],
  [
    'an empty description',
    { ...page('guides/a', STEP), description: ' ' },
    'a.mdx:1: description: expected a sentence for search and lists, found none',
  ],
  [
    'a guide in a folder of guides',
    page('guides/more/a', STEP),
    'more/a.mdx:1: file: expected a guide directly in guides/, found “guides/more/a”',
  ],
  [
    'a guide without its facts',
    { ...page('guides/a', STEP), guide: undefined },
    'a.mdx:1: guide: expected the at-a-glance facts in the frontmatter, found none',
  ],
  [
    'a guide without a step',
    page('guides/a', 'Text'),
    'a.mdx:1: <Step>: expected at least one step in a guide, found none',
  ],
  [
    'a step outside a guide',
    { ...page('reference/a', STEP), file: 'a.mdx' },
    'a.mdx:1: <Step>: expected a page in guides/ around a step, found “open” outside a guide',
  ],
  [
    'an unknown source in the frontmatter',
    page('guides/a', STEP, { ...facts, sources: ['nobody'] }),
    'a.mdx:1: guide.sources: expected a source listed in sources.yaml (aws, swo), found “nobody”',
  ],
  [
    'an earlier id of the guide that no address can have',
    page('guides/a', STEP, { ...facts, aliases: ['Old'] }),
    'a.mdx:1: guide.aliases: expected lower-case words joined by hyphens, starting with a letter, found “Old”',
  ],
  [
    'an alias that no step could have',
    page('guides/a', '<Step id="open" aliases="Old">\n\n## Open\n\n</Step>\n'),
    'a.mdx:1: <Step> aliases: expected lower-case words joined by hyphens, starting with a letter, found “Old”',
  ],
  [
    'a translation of nothing',
    page('de/guides/b', STEP),
    'b.mdx:1: file: expected a translation of a page that there is, found no “guides/b”',
  ],
])('of %s its author is told everything', (_, wrong, message) => {
  expect(check(wrong)).toEqual([expect.stringContaining(message)]);
  expect(check(wrong)[0]!.endsWith(message)).toBe(true);
});

const noReturn = (inside: string) =>
  page('guides/a', `${STEP}\n<PointOfNoReturn>\n\n${inside}\n\n</PointOfNoReturn>`);

test('a point of no return may mark further words; each missing mark is named, with those that are there', () => {
  expect(check(noReturn('**Afterwards:** x. **Do first** y. **Note** z.'))).toEqual([]);
  const missing = (found: string) =>
    ['Afterwards', 'Do first'].map((word) =>
      expect.stringContaining(`expected **${word}** in it, found ${found}`),
    );
  expect(check(noReturn('Text.'))).toEqual(missing('none'));
  expect(check(noReturn('**One** x. **Do: first** y.'))).toEqual(missing('One, Do: first'));
});

test('an earlier id of a guide is claimed once, however many translations repeat it', () => {
  const renamed = (id: string) => page(id, STEP, { ...facts, aliases: ['before'] });
  expect(check(renamed('guides/a'), renamed('de/guides/a'))).toEqual([]);
  expect(check(renamed('guides/a'), renamed('guides/b'))).toHaveLength(2);
});

test('a page that is no guide may stand in one language only', () => {
  expect(check(page('de/reference/words', '## Wörter'))).toEqual([]);
});

test('a translated guide without a step is told which its original has', () => {
  expect(check(page('guides/a', STEP), page('de/guides/a', 'Text'))).toContainEqual(
    expect.stringMatching(/expected the steps of .*a\.mdx \(open\), found none$/),
  );
});

const german = (mdx: string) => page('de/guides/a', mdx);

test('a translation has the steps of its original, and links to what has none', () => {
  const original = page('guides/a', STEP);
  const other = page('guides/b', STEP);
  const translated = german('<Step id="open">\n\n## Öffnen\n\n</Step>\n[b](../b/#open)');
  expect(check(original, other, translated)).toEqual([]);
  expect(check(original, german('<Step id="oeffnen">\n\n## Öffnen\n\n</Step>'))).toEqual([
    'src/content/docs/de/guides/a.mdx:1: <Step>: expected the steps of src/content/docs/guides/a.mdx (open), found oeffnen',
  ]);
});

test('a translation has the steps of its original in their order', () => {
  const step = (id: string) => `<Step id="${id}">\n\n## ${id}\n\n</Step>\n`;
  const problems = check(page('guides/a', step('one') + step('two')), german(step('two') + step('one')));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain('(one, two), found two, one');
});

test('a translated point of no return is marked in its own words', () => {
  const original = page('guides/a', STEP);
  const marked = (first: string, then: string) =>
    german(`${STEP}\n<PointOfNoReturn>\n\n**${first}** x. **${then}:** y.\n\n</PointOfNoReturn>`);
  expect(check(original, marked('Danach', 'Vorher'))).toEqual([]);
  expect(
    check(original, german(`${STEP}\n<PointOfNoReturn>\n\n**Danach** x.\n\n</PointOfNoReturn>`)),
  ).toHaveLength(1);
});

test('ten times the pages are ten times the work', () => {
  const work = (count: number) => {
    let looks = 0;
    const pages = Array.from({ length: count }, (_, index) => {
      const id = `guides/g-${index}`;
      const one = page(id, `${STEP}\n[x](../g-${count - 1 - index}/#open)`);
      return Object.defineProperty(one, 'id', { get: () => (looks++, id) });
    });
    expect(checkPages(pages, known)).toEqual([]);
    return looks;
  };
  expect(work(300) / work(30)).toBeLessThan(10.5);
});
