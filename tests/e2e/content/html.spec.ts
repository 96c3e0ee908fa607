import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../test.ts';
import { HtmlValidate, type Message } from 'html-validate';
import { sites } from '../../setup/sites.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // One `h1`, and no level left out below it.
    'heading-level': ['error', { allowMultipleH1: false, minInitialRank: 'h1' }],
    // The standard allows both `<meta>` and `<meta/>`; Starlight writes one, and Astro the other.
    'void-style': 'off',
    // Scripts come from the site itself, which the policy of each page asks for; others would have to be named by hash.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Starlight calls the top of a page `_top`, which is a valid id.
    'valid-id': ['error', { relaxed: true }],
    // Search engines shorten a title that is too long for them, and the sites for tests have such titles on purpose.
    'long-title': 'off',
  },
});

/** What is wrong with a page, but for the three below, each of which has its reason. */
const problems = async (html: string): Promise<string[]> =>
  (await validator.validateString(html)).results
    .flatMap(({ messages }) => messages)
    .filter((message) => ![isForFirefox, isStarlights, isContentsTwice].some((is) => is(message, html)))
    .map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`);

/** The tag that a message is about. */
const tagOf = ({ offset }: Message, html: string): string =>
  html.slice(html.lastIndexOf('<', offset), html.indexOf('>', offset) + 1);

/** Firefox fills in what was ticked before a reload, and nothing else keeps it from that, although the standard gives `autocomplete` to other fields only. */
const isForFirefox = (message: Message, html: string): boolean =>
  /^(?:input-attributes|valid-autocomplete)$/.test(message.ruleId) &&
  /^<input(?=[^>]* type="(?:checkbox|radio)")[^>]* autocomplete="off"/.test(tagOf(message, html));

/** The button of Starlight's menu says no `type`; it stands in no form. */
const isStarlights = (message: Message, html: string): boolean =>
  message.ruleId === 'no-implicit-button-type' && tagOf(message, html).includes('popovertarget="starlight__');

/** The two lists of a page's headings are for wide and for narrow screens, and never shown together. */
const isContentsTwice = (message: Message, html: string): boolean =>
  message.ruleId === 'unique-landmark' && /id="contents"|"on-this-page/.test(tagOf(message, html));

for (const [name, { root }] of Object.entries(sites)) {
  test(`${name}: every page is valid HTML, its headings in order`, async () => {
    const paths = globSync('**/*.html', { cwd: root });
    expect(paths.length).toBeGreaterThan(15);
    for (const path of paths)
      expect.soft(await problems(readFileSync(join(root, path), 'utf8')), path).toEqual([]);
  });
}

test('the validator finds what is wrong', async () => {
  const html =
    '<!doctype html><html><head><title>Page</title></head><body><h1>A</h1><h3>B</h3><img src="a.png"><p id="x"></p><p id="x"></p>' +
    '<input type="checkbox" autocomplete="on"><button>C</button></body></html>';
  const found = (await problems(html)).join('\n');
  for (const rule of [
    'heading-level',
    'element-required-attributes',
    'wcag/h37',
    'no-dup-id',
    'valid-autocomplete',
    'no-implicit-button-type',
  ])
    expect(found).toContain(`${rule}: `);
});
