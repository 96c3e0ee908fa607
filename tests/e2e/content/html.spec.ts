import { join } from 'node:path';
import { expect, test } from '../test.ts';
import { HtmlValidate } from 'html-validate';
import { allPaths } from '../paths.ts';
import { sites } from '../../setup/sites.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // One `h1`, and no level left out below it.
    'heading-level': ['error', { allowMultipleH1: false, minInitialRank: 'h1' }],
    // Matters of style, in which the standard allows both.
    'void-style': 'off',
    'no-implicit-button-type': 'off',
    // Scripts come from the site itself, which the policy of each page asks for.
    'require-sri': 'off',
    // Starlight calls the top of a page `_top`, which is a valid id.
    'valid-id': ['error', { relaxed: true }],
    // The two lists of a page's headings are for wide and for narrow screens, and never shown together.
    'unique-landmark': 'off',
    // Firefox fills in what was ticked before a reload, and nothing else keeps it from that, although the standard
    // gives `autocomplete` to other fields only.
    'input-attributes': 'off',
    'valid-autocomplete': 'off',
  },
});

for (const path of allPaths) {
  test(`${path} is valid HTML, its headings in order`, async () => {
    const { results } = await validator.validateFile(
      join(sites.real.root, path.replace(/\/$/, '/index.html')),
    );
    const found = results.flatMap(({ messages }) => messages);
    expect(found.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`)).toEqual([]);
  });
}

test('the validator finds what is wrong', async () => {
  const html =
    '<!doctype html><html><head><title>Page</title></head><body><h1>A</h1><h3>B</h3><img src="a.png"><p id="x"></p><p id="x"></p></body></html>';
  const { results } = await validator.validateString(html);
  const rules = results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
  expect(rules).toEqual(
    expect.arrayContaining(['heading-level', 'element-required-attributes', 'wcag/h37', 'no-dup-id']),
  );
});
