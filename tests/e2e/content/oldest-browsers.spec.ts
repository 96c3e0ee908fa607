import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../test.ts';
import {
  featuresOfHtml,
  featuresOfScripts,
  featuresOfStyles,
  newerThan,
  type Features,
} from '../../setup/browser-features.ts';
import { NOT_NEEDED, OLDEST } from '../../setup/oldest-browsers.ts';
import { sites } from '../../setup/sites.ts';

const { root } = sites.real;
const filesOf = (pattern: string) =>
  globSync(pattern, { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'));
const names = (features: Features) => newerThan(features, OLDEST).map(([name]) => name);

test('the site needs nothing of browsers that the oldest ones named do not have', async ({ page }) => {
  // Read by the browser, in a page without a policy.
  const inHtml = await page.evaluate((pages) => {
    const tags: Record<string, string[]> = {};
    const styles = new Set<string>();
    const scripts = new Set<string>();
    for (const html of pages) {
      const all = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('*')];
      for (const { localName, attributes } of all)
        tags[localName] = [
          ...new Set([...(tags[localName] ?? []), ...[...attributes].map(({ name }) => name)]),
        ];
      for (const one of all) {
        if (one.matches('style')) styles.add(one.textContent);
        if (one.matches('script:not([src], [type*=json])')) scripts.add(one.textContent);
      }
    }
    return { tags, styles: [...styles], scripts: [...scripts] };
  }, filesOf('**/*.html'));
  const tags = Object.entries(inHtml.tags).map(([name, attributes]) => ({ name, attributes }));
  const styles = [...filesOf('_astro/**/*.css'), ...inHtml.styles];
  const scripts = [...filesOf('{_astro/**/*,*}.js'), ...inHtml.scripts];
  const used = [
    ...names(featuresOfHtml(tags)),
    ...styles.flatMap((css) => names(featuresOfStyles(css))),
    ...names(featuresOfScripts(scripts)),
  ];
  expect([...new Set(used)].toSorted()).toEqual(Object.values(NOT_NEEDED).flat().toSorted());
});

test('this spec notices what is new', () => {
  expect(names(featuresOfHtml([{ name: 'selectedcontent', attributes: [] }]))).not.toEqual([]);
  expect(names(featuresOfStyles('a { field-sizing: content } p::search-text { color: red }'))).toEqual([
    'css.properties.field-sizing',
    'css.properties.field-sizing.content',
    'css.selectors.search-text',
  ]);
  expect(
    names(featuresOfScripts(['Temporal.Now; [].toSorted(); Promise.try(f); Math.sumPrecise(a)'])),
  ).toEqual(expect.arrayContaining(['Temporal', '.sumPrecise']));
});
