import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../setup/pages.ts';

const page = readFileSync(join(ROOT, 'src/content/docs/reference/privacy-and-safety.mdx'), 'utf8');
const CLAIM = /<Claim test="([^"]+)" that="([^"]+)">\n\n(.+?)\n\n<\/Claim>\n/gs;
const claims = [...page.matchAll(CLAIM)].map(([, file, that, text]) => ({
  file: file!,
  that: that!,
  text: text!,
}));

/** The files whose tests are run; a test that is skipped, or only begun, is none that holds the site to anything. */
const RUN =
  /^tests\/(?:(?:unit|content)\/[\w/-]+\.test|(?:e2e\/(?:behaviour|content|hosting)|engines)\/[\w-]+\.spec)\.ts$/;

test.each(claims)('“$text” has its test', ({ file, that }) => {
  expect(existsSync(join(ROOT, file)), file).toBe(true);
  expect(file).toMatch(RUN);
  const titles = readFileSync(join(ROOT, file), 'utf8').match(/(?<![\w.])test\(\s*(['`]).*?\1/gs) ?? [];
  expect(titles.filter((title) => title.includes(that))).not.toEqual([]);
});

test('the page on privacy and safety promises nothing outside of a claim', () => {
  const [, body] = page.split("Claim.astro';");
  const [introduction, ...sections] = body!.split(/^## .*$/m);
  expect(introduction!.trim().split('\n')).toHaveLength(1);
  expect(sections.map((section) => section.replace(CLAIM, '').trim())).toEqual(sections.map(() => ''));
  expect(claims.length).toBeGreaterThan(sections.length);
});
