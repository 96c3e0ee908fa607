/** The policy that stands in each page that was built, and what else stands there, as a browser reads it. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sites } from '../../setup/sites.ts';
import { expect, test, type Page } from '../test.ts';

/** What a policy speaks of in a page: it is read, but nothing of it runs. */
const read = (page: Page, html: string) =>
  page.evaluate((text) => {
    const read = new DOMParser().parseFromString(text, 'text/html');
    const find = (selector: string) => [...read.querySelectorAll<HTMLElement>(selector)];
    const policies = find('meta[http-equiv="Content-Security-Policy" i]');
    const texts = (elements: Element[]) => elements.map(({ textContent }) => textContent);
    return {
      policies: policies.map((meta) => meta.getAttribute('content')!),
      before: find('script, style, link')
        .filter(
          (one) =>
            !(policies[0] && one.compareDocumentPosition(policies[0]) & Node.DOCUMENT_POSITION_PRECEDING),
        )
        .map((one) => one.outerHTML),
      scripts: texts(find('script:not([src], [type="application/json"])')),
      styles: texts(find('style')),
      attributes: find('*').flatMap((one) =>
        [...one.attributes]
          .filter(({ name, value }) => /^(?:style$|srcdoc$|on)/.test(name) || /^\W*javascript:/i.test(value))
          .map(({ name, value }) => `${one.localName} ${name}="${value}"`),
      ),
    };
  }, html);

const hashes = (texts: readonly (string | null)[]) =>
  texts.map((text) => `'sha256-${createHash('sha256').update(text!).digest('base64')}'`);

for (const [name, { root, base }] of Object.entries(sites)) {
  test(`every page of the site “${name}” states the strict policy before all else, and names by hash what stands in it`, async ({
    page,
  }) => {
    const folder = join(root, base);
    const files = globSync('**/*.html', { cwd: folder });
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const found = await read(page, readFileSync(join(folder, file), 'utf8'));
      expect(found.policies, file).toHaveLength(1);
      const directives = Object.fromEntries(
        found.policies[0]!.split(';').map((one) => [one.split(' ')[0], one.split(' ').slice(1)]),
      );
      expect(directives, file).toEqual({
        'default-src': ["'none'"],
        'script-src': ["'self'", ...hashes(found.scripts)],
        'style-src': ["'self'", ...hashes(found.styles)],
        'img-src': ["'self'", 'data:'],
        'connect-src': ["'self'"],
        'worker-src': ["'self'"],
        'base-uri': ["'none'"],
        'form-action': ["'none'"],
        'object-src': ["'none'"],
        'require-trusted-types-for': ["'script'"],
        'trusted-types': ['default'],
      });
      expect([...found.before, ...found.attributes], file).toEqual([]);
    }
  });
}
