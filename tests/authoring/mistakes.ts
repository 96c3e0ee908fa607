/** A mistake: what it is called, where it is made, how, and what the author reads of it. */
export type Case = [name: string, file: string, from: string | RegExp, to: string, message: RegExp];

export const GUIDE = 'docs/guides/leave-office.mdx';
const INDEX = 'docs/index.mdx';
const TREE = 'decisions/leave-or-stay.yaml';
const KIND = 'requests/notice.yaml';
const LETTER = 'requests/letter.yaml';
const SOURCES = 'sources.yaml';

export const guideMistakes: Case[] = [
  ['an id used twice', GUIDE, 'id="pack-books"', 'id="open-door"', /:\d+: <Step> id: .*“open-door”/],
  ['an id that is no id', GUIDE, 'id="open-door"', 'id="Open door"', /:\d+: <Step> id: .*“Open door”/],
  ['a step without an id', GUIDE, ' id="open-door"', '', /<Step> id: .*found none/],
  ['a step without a heading', GUIDE, '### Hand in the keys', '', /<Step> heading: .*found none/],
  [
    'a step with two headings',
    GUIDE,
    'Turn the key',
    '### Turn\n\nTurn the key',
    /<Step> heading: expected one/,
  ],
  ...(
    [
      ['in a quotation', '> #### Turn'],
      ['in a list', '- #### Turn'],
      ['in a fold', '<Fold title="More">\n\n#### Turn\n\n</Fold>'],
    ] as const
  ).map(([where, heading]): Case => [
    `a step with a second heading ${where}`,
    GUIDE,
    'Turn the key',
    `${heading}\n\nTurn the key`,
    /:\d+: <Step> heading: expected one heading, found “Turn”/,
  ]),
  ...['h1', 'h2', 'h4', 'h6'].map((name): Case => [
    `a heading in HTML, <${name}>`,
    GUIDE,
    'Turn the key',
    `<${name}>Turn</${name}>\n\nTurn the key`,
    new RegExp(String.raw`:\d+: heading: expected a Markdown heading, .*found <${name}>`),
  ]),
  ...[
    '"nope"',
    '"/x"',
    '"../move-office/"',
    '"http://example.com"',
    '"https://"',
    "{'https://a.example'}",
  ].map((href): Case => [
    `a place without a whole address: ${href}`,
    'docs/guides/move-office.mdx',
    'href="https://example.com/lift"',
    `href=${href}`,
    /:\d+: <Where> href: expected a whole address that begins with https:\/\//,
  ]),
  [
    'a step in a step',
    GUIDE,
    '</Step>\n\n<Step id="switch',
    '<Step id="inside">\n\n#### In\n\n</Step>\n\n</Step>\n\n<Step id="switch',
    /<Step> position/,
  ],
  ['an alias that is a step', GUIDE, 'light-off lamp', 'open-door', /<Step> aliases: .*“open-door”/],
  ['a retired step that is there', GUIDE, 'id: return-fax', 'id: open-door', /guide\.retired: .*“open-door”/],
  [
    'a heading that skips a level',
    GUIDE,
    '## Before you start',
    '### Before you start',
    /heading: expected level/,
  ],
  [
    'an unknown source at a glance',
    GUIDE,
    '[lease, house-rules]',
    '[lease, nobody]',
    /guide\.sources: .*“nobody”/,
  ],
  [
    'a point of no return without “Do first”',
    GUIDE,
    '**Do first:**',
    '**First:**',
    /<PointOfNoReturn>: expected \*\*Do first\*\*/,
  ],
  [
    'an unknown system',
    GUIDE,
    'system: softwareone-marketplace',
    'system: elsewhere',
    /guide\.system: .*“elsewhere”/,
  ],
  ['an unknown audience', GUIDE, '[customer, buyer]', '[customer, cat]', /guide\.audience: .*“cat”/],
  ['a next guide that there is not', GUIDE, '[hand-over-keys]', '[nowhere]', /guide\.next: .*“nowhere”/],
  ['a missing description', GUIDE, /^description: .*\n/m, '', /description: expected/],
];

export const linkMistakes: Case[] = [
  ['to a page that does not exist', GUIDE, '(../move-office/)', '(../gone/)', /:\d+: link: .*“\.\.\/gone\/”/],
  ['to a step that does not exist', GUIDE, '(#pack-papers)', '(#gone)', /link: expected a step of .*“#gone”/],
  ['from the root', GUIDE, '(../move-office/)', '(/guides/move-office/)', /link: expected a relative link/],
  ['without the last slash', GUIDE, '(../move-office/)', '(../move-office)', /link: .*ends in a slash/],
  ['in HTML', GUIDE, 'Turn the key', '<a href="../gone/">Turn</a> the key', /link: .*“\.\.\/gone\/”/],
  [
    'where nobody can tell, in braces',
    GUIDE,
    'Turn the key',
    "<a href={'../gone/'}>Turn</a> the key",
    /:\d+: <a> href: expected an address, written as plain text, found \{'\.\.\/gone\/'\}/,
  ],
  [
    'to an anchor that does not exist',
    INDEX,
    'Nothing on this',
    '[No](reference/your-data/#gone) on this',
    /link: expected an anchor of .*#gone”/,
  ],
];

export const treeMistakes: Case[] = [
  ['a dead end', TREE, 'next: keys', 'next: nowhere', /node “whose”: .*dead end.*“nowhere”/],
  ['a cycle', TREE, 'next: move }', 'next: whose }', /cycle/],
  [
    'a node that nobody reaches',
    TREE,
    'next: hand-over',
    'next: stay',
    /node “hand-over”: expected a way from the start/,
  ],
  ['an unknown guide', TREE, 'guide: move-office', 'guide: gone', /guide: .*“gone”/],
  ['an unknown step of a guide', TREE, 'step: open-door', 'step: gone', /step: .*“gone”/],
  ['an outcome without anything to do', TREE, /do:\n *- Call the movers\./, 'do: []', /what to do now/],
  [
    'a source that nobody lists',
    TREE,
    'ask: The movers.',
    'ask: The movers.\n    sources: [hearsay]',
    /sources: .*“hearsay”/,
  ],
  ['a label twice', TREE, "label: 'No'", "label: 'Yes'", /each label once.*“Yes”/],
  ['a page that does not exist', TREE, 'page: decide', 'page: gone', /page: .*“gone”/],
];

export const requestMistakes: Case[] = [
  ['an unknown field in a line', KIND, '{nextStep}', '{next}', /lines 2: .*“next”/],
  ['an unknown field in a sentence', KIND, 'for {people}', 'for {persons}', /sentence: .*“persons”/],
  [
    'an unknown field in another text',
    LETTER,
    'In short: {wish}',
    'In short: {hope}',
    /also “Postcard”: .*“hope”/,
  ],
  ['an unknown field in “needs”', LETTER, 'needs: refundAmount', 'needs: money', /needs: .*“money”/],
  ['a field id used twice', KIND, 'id: nextStep', 'id: supportCaseId', /an id used once.*“supportCaseId”/],
  ['an unknown kind of field', KIND, 'kind: case', 'kind: shoe', /“shoe”/],
  ['an unknown operation', KIND, 'api: cancellation', 'api: elsewhere', /“elsewhere”/],
  ['a reason code that the vendor does not know', KIND, 'code: OTHER', 'code: TOO_SMALL', /TOO_SMALL/],
  ['an unknown guide', KIND, 'guide: move-office', 'guide: gone', /instead guide: .*“gone”/],
  ['two kinds with the same order', KIND, 'order: 1', 'order: 2', /order/],
];

export const schemaMistakes: Case[] = [
  [
    'a day in the frontmatter that does not exist',
    GUIDE,
    'checked: 2026-11-21',
    'checked: 2026-02-31',
    /YYYY-MM-DD/,
  ],
  ['a field at a glance that nobody knows', GUIDE, '  money: ', '  price: ', /price|money/],
  ['a source without a publisher', SOURCES, /^ {2}publisher: Caretaker\n/m, '', /publisher/],
  ['a fact that no case has', KIND, 'fact: supportCaseId', 'fact: shoeSize', /agreementId/],
];

export const yamlMistakes: Case[] = [
  [
    'a tree',
    TREE,
    '    text: Whose office is it?',
    '    text: Whose: office is it?',
    /^src\/content\/decisions\/leave-or-stay\.yaml:7: expected YAML, found .*mapping/,
  ],
  [
    'a field written twice in a request file',
    KIND,
    'order: 1',
    'order: 1\norder: 7',
    /^src\/content\/requests\/notice\.yaml:4: expected YAML, found .*duplicated/,
  ],
  [
    'the list of sources',
    SOURCES,
    '  publisher: Landlord',
    ' publisher: Landlord',
    /^src\/content\/sources\.yaml:3: /,
  ],
  [
    'the frontmatter of a page',
    GUIDE,
    'description: A guide',
    'description: Now: a guide',
    /^src\/content\/docs\/guides\/leave-office\.mdx:3: expected YAML, found /,
  ],
];
