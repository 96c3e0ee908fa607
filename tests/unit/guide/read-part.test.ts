import { expect, test } from 'vitest';
import { readOutline } from '../../../src/lib/guide/outline.ts';

const HTTPS = 'a whole address that begins with https://';

test.each([
  'at="A > B"',
  'at="A > B" href="https://example.com/a"',
  'at="A > B" href',
  'href="https://a.example" at="A > B"',
])(
  'a place with a path is well, with the whole address of its page or without one: <Where %s />',
  (attributes) => {
    expect(readOutline(`<Where ${attributes} />\n`).mistakes).toEqual([]);
  },
);

test.each([
  ['href="http://example.com"', '“http://example.com”'],
  ['href="see https://"', '“see https://”'],
  ['href="https://"', '“https://”'],
  ['href="/a/"', '“/a/”'],
  ['href={url}', '“{url}”'],
])('a place whose page has no whole address is a mistake: %s', (attributes, found) => {
  expect(readOutline(`Text\n\n<Where at="A > B" ${attributes} />\n`).mistakes).toEqual([
    { line: 3, field: '<Where> href', expected: HTTPS, found },
  ]);
});

test('a place without a path is a mistake, and so is one with a single place', () => {
  expect(readOutline('<Where />\n').mistakes).toMatchObject([{ field: '<Where> at', found: 'none' }]);
  expect(readOutline('<Where at="A" />\n').mistakes).toMatchObject([{ field: '<Where> at', found: '“A”' }]);
});

test('a link in HTML is one where its address is plain text; one in braces is a mistake; without an address it is none', () => {
  const { links, mistakes } = readOutline('<a href="../b/">b</a> <a>c</a>\n\n<a {...all} href={url}>d</a>\n');
  expect(links).toEqual([{ url: '../b/', line: 1 }]);
  expect(mistakes).toEqual([
    { line: 3, field: '<a> href', expected: 'an address, written as plain text', found: '{url}' },
  ]);
});

test.each(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])('a heading in HTML is a mistake: <%s>', (name) => {
  expect(readOutline(`Text\n\n<${name}>A</${name}>\n`).mistakes).toEqual([
    {
      line: 3,
      field: 'heading',
      expected: 'a Markdown heading, as in “### Open the page”',
      found: `<${name}>`,
    },
  ]);
});

test('what differs between versions has an id; without one its id is empty', () => {
  const { differences } = readOutline('<Difference id="b">\n\nText\n\n</Difference>\n\n<Difference />\n');
  expect(differences).toEqual([
    { id: 'b', line: 1 },
    { id: '', line: 7 },
  ]);
});

test('a page without lists of its own has none', () => {
  expect(readOutline('Text\n').lists).toEqual([]);
});
