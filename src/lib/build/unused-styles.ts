import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { PurgeCSS, type UserDefinedOptions } from 'purgecss';

/**
 * Takes out of the style sheets in each finished page what the page cannot use: Starlight brings rules for
 * parts that a page does not have. What scripts may add to a page, and what sheets that are fetched later
 * expect to find, stays.
 */
export function unusedStyles(): AstroIntegration {
  return {
    name: 'clean-exit-unused-styles',
    hooks: {
      async 'astro:build:done'({ dir }) {
        const root = fileURLToPath(dir);
        const read = (pattern: string) =>
          globSync(pattern, { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'));
        const purge = stylePurger(read('**/*.js'), read('**/*.css'));
        for (const file of globSync('**/*.html', { cwd: root })) {
          const path = join(root, file);
          writeFileSync(path, await purge(readFileSync(path, 'utf8')));
        }
      },
    },
  };
}

const STYLE = /(<style[^>]*>)(.*?)(?=<\/style>)/gs;

/** A function that purges a page's style sheets, given all scripts and all further sheets of the site. */
export function stylePurger(scripts: readonly string[], sheets: readonly string[]) {
  const inScripts = scripts.flatMap(wordsOf);
  const variables = sheets.flatMap(variablesIn);
  // Pages with the same parts have the same sheets: what was worked out for one holds for the others.
  const known = new Map<string, string[]>();

  return async (html: string): Promise<string> => {
    const styles = [...html.matchAll(STYLE)].map(([, , css]) => css!);
    const asked = new Set(wordsOf(styles.join(' ')));
    const names = [...namesIn(html.replace(STYLE, '$1')), ...inScripts];
    const used = [...new Set(names)].filter((name) => asked.has(name)).toSorted();
    const key = JSON.stringify([styles, used]);
    const purged = known.get(key) ?? (await purgeStyles(styles, used, variables));
    known.set(key, purged);
    let index = 0;
    return html.replace(STYLE, (_, tag: string) => tag + purged[index++]!);
  };
}

/** The sheets of one page without rules for other names, then without variables that no rule uses any more. */
async function purgeStyles(
  styles: readonly string[],
  names: readonly string[],
  variables: readonly string[],
): Promise<string[]> {
  const purge = async (css: readonly string[], options: Partial<UserDefinedOptions>) => {
    const results = await new PurgeCSS().purge({
      content: [{ raw: names.join(' '), extension: 'names' }],
      css: css.map((raw) => ({ raw })),
      defaultExtractor: (text) => text.split(' '),
      ...options,
    });
    return results.map((one) => one.css);
  };
  const rules = await purge(styles, {});
  // A variable of one sheet may be used in another.
  const inUse = [...variables, ...variablesIn(rules.join(' '))];
  return purge(rules, { variables: true, safelist: { variables: inUse } });
}

const variablesIn = (css: string): string[] =>
  [...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name!);

const wordsOf = (text: string): string[] => text.match(/[\w-]+/g) ?? [];

/** What a selector can name in a page: elements, attributes, and the words of attributes that are no addresses or texts. */
export function namesIn(html: string): Set<string> {
  const names = new Set<string>();
  for (const [, element, attributes] of html.matchAll(/<([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/g)) {
    names.add(element!);
    for (const [, name, value = ''] of attributes!.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)) {
      names.add(name!);
      if (!NO_NAMES.has(name!)) for (const word of value.split(/\s+/)) names.add(word);
    }
  }
  return names;
}

const NO_NAMES = new Set(['aria-label', 'content', 'd', 'href', 'props', 'src', 'title']);
