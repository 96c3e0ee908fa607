import { expect, test } from 'vitest';
import { readOutline } from '../../../src/lib/guide/outline.ts';

const step = (attributes: string, heading = '### Open the **Orders** page') =>
  `<Step ${attributes}>\n\n${heading}\n\nText.\n\n</Step>\n`;

test('steps and prerequisites are read in the order of the page, with their titles as plain text', () => {
  const { steps, mistakes } = readOutline(
    `---\ntitle: x\n---\n\n<Prerequisite id="ready">\n\n### Ready\n\n</Prerequisite>\n\n${step('id="open"')}`,
  );
  expect(mistakes).toEqual([]);
  expect(steps).toEqual([
    { id: 'ready', kind: 'prerequisite', title: 'Ready', aliases: [], versions: [], line: 5 },
    { id: 'open', kind: 'step', title: 'Open the Orders page', aliases: [], versions: [], line: 11 },
  ]);
});

test('steps inside a group are steps of the guide', () => {
  const { steps } = readOutline(`<StepGroup>\n\n### Wizard\n\n${step('id="one"')}\n</StepGroup>`);
  expect(steps.map(({ id }) => id)).toEqual(['one']);
});

test('aliases are a list separated by spaces', () => {
  expect(readOutline(step('id="open" aliases="old older"')).steps[0]!.aliases).toEqual(['old', 'older']);
});

test('links are read with their lines', () => {
  expect(readOutline('Text\n\n[a](../b/#c)\n').links).toEqual([{ url: '../b/#c', line: 3 }]);
});

test.each([
  ['no id', step(''), '<Step> id', 'none'],
  ['an id that is not plain text', step('id={name}'), '<Step> id', 'none'],
  ['an id with capitals', step('id="Open"'), '<Step> id', '“Open”'],
  ['no heading', step('id="open"', ''), '<Step> heading', 'none'],
  [
    'two headings',
    step('id="open"', '### Open\n\nText.\n\n### Also'),
    '<Step> heading',
    '“Also” on line 7 as well',
  ],
])('a step with %s is a mistake', (_, mdx, field, found) => {
  expect(readOutline(mdx).mistakes).toMatchObject([{ line: 1, field, found }]);
});

test('line ends of Windows change nothing', () => {
  const mdx = `---\ntitle: x\n---\n\n${step('id="open"')}`;
  expect(readOutline(mdx.replaceAll('\n', '\r\n'))).toEqual(readOutline(mdx));
});

test('a text that is no MDX is a mistake, and nothing is thrown', () => {
  expect(readOutline('<Step id="a">\n\n### A\n').mistakes).toMatchObject([{ field: 'MDX' }]);
});

test('an id used twice is a mistake that names the first line', () => {
  expect(readOutline(step('id="open"') + '\n' + step('id="open"')).mistakes).toMatchObject([
    { line: 9, field: '<Step> id', found: '“open”, which line 1 has already' },
  ]);
});

test('a step inside a step is a mistake', () => {
  const mdx = `<Step id="a">\n\n### A\n\n${step('id="b"')}\n</Step>\n`;
  expect(readOutline(mdx).mistakes).toMatchObject([{ field: '<Step> position' }]);
});

test('a prerequisite within a step is a mistake, as a step within a step is', () => {
  for (const inner of ['Step', 'Prerequisite']) {
    const { mistakes } = readOutline(
      `<Step id="open">\n\n## Open\n\n<${inner} id="ready">\n\n### Ready\n\n</${inner}>\n\n</Step>\n`,
    );
    expect(mistakes).toMatchObject([{ field: `<${inner}> position`, found: 'it inside <Step>' }]);
  }
});

test('the address of a reference link is a link', () => {
  const { links } = readOutline('See [there][x].\n\n[x]: ../gone/\n');
  expect(links).toContainEqual({ url: '../gone/', line: 3 });
});

test('a heading is an anchor by its words, that of a step by the id of the step only', () => {
  const { anchors } = readOutline(`## Two words\n\n${step('id="open"')}`);
  expect([...anchors]).toEqual(['two-words', 'open']);
});

test('a step inside a part of some versions belongs to these', () => {
  const { steps, versions, mistakes } = readOutline(
    `<Version of="new  old">\n\n${step('id="one"')}\n</Version>\n\n${step('id="two"')}`,
  );
  expect(mistakes).toEqual([]);
  expect(versions).toEqual([{ names: ['new', 'old'], line: 1 }]);
  expect(steps.map(({ versions: of }) => of)).toEqual([['new', 'old'], []]);
});

test.each([
  [
    'a part of versions inside a step',
    '<Step id="a">\n\n## A\n\n<Version of="x">\n\nText\n\n</Version>\n\n</Step>',
    'Step',
  ],
  [
    'a part of versions inside another',
    '<Version of="x">\n\n<Version of="y">\n\nText\n\n</Version>\n\n</Version>',
    'Version',
  ],
])('%s is a mistake', (_, mdx, around) => {
  expect(readOutline(mdx).mistakes).toMatchObject([
    { field: '<Version> position', found: `it inside <${around}>` },
  ]);
});

test.each([
  ['no path', '<Where />', 'none'],
  ['one place', '<Where at="Agreements" />', '“Agreements”'],
  ['an empty place', '<Where at="A > > B" />', '“A > > B”'],
])('%s is no place to click', (_, mdx, found) => {
  expect(readOutline(mdx).mistakes).toMatchObject([{ field: '<Where> at', found }]);
});

test.each([
  ['<Step id="a">\n\n### A\n', 'MDX', 'text that can be read'],
  [step(''), '<Step> id', 'an id, written as plain text'],
  [step('id="open"', ''), '<Step> heading', 'a Markdown heading inside it'],
  [step('id="open"', '### A\n\n### B'), '<Step> heading', 'one heading'],
  [step('id="open"', '### Open **[A](../a/)**'), '<Step> heading', 'no link in it, for it is one itself'],
  [
    step('id="open"', '### Open https://example.com/'),
    '<Step> heading',
    'no link in it, for it is one itself',
  ],
  [step('id="open"') + step('id="open"'), '<Step> id', 'an id used once in the guide'],
  [
    `<Step id="a">\n\n### A\n\n${step('id="b"')}\n</Step>\n`,
    '<Step> position',
    'a place of its own (use <StepGroup> for sub-steps)',
  ],
  [
    `<Version of="x">\n\n<Version of="y">\n\n</Version>\n\n</Version>`,
    '<Version> position',
    'a place around whole steps',
  ],
  ['<Where at="System" />', '<Where> at', 'two places or more, as in “System > Page > Button”'],
])('for %j the author is told what is expected at %s', (mdx, field, expected) => {
  expect(readOutline(mdx).mistakes).toMatchObject([{ field, expected }]);
});

test('a place to click that is a path is no mistake', () => {
  expect(readOutline('<Where at="System > Page" />').mistakes).toEqual([]);
});

test('ids of elements can be linked, those of differences and of elements without one cannot', () => {
  const { anchors } = readOutline(
    '<div id="here" />\n\n<Difference id="entry" />\n\n<div />\n\n## A heading\n',
  );
  expect([...anchors]).toEqual(['here', 'a-heading']);
});

test('only a link in HTML is a link, and only a version makes its steps belong to one', () => {
  expect(readOutline('<a href="../x/">x</a>\n\n<b href="../y/">y</b>\n').links).toMatchObject([
    { url: '../x/' },
  ]);
  const versionsOf = (name: string) =>
    readOutline(`<${name} of="old  new">\n\n${step('id="a"')}\n</${name}>\n`).steps[0]!.versions;
  expect([versionsOf('Version'), versionsOf('StepGroup')]).toEqual([['old', 'new'], []]);
});
