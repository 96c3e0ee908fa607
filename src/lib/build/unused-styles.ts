import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { variablesNamedIn, withShortVariables } from './short-variables.ts';
import { stylePurger, withoutPrintSheet } from './style-purger.ts';

/**
 * Takes out of the style sheets in each finished page what the page cannot use, and gives short names to the variables
 * that stay. It knows all scripts of the site, and all sheets that are fetched later.
 */
export function unusedStyles(): AstroIntegration {
  return {
    name: 'clean-exit-unused-styles',
    hooks: {
      'astro:build:done'({ dir }) {
        const root = fileURLToPath(dir);
        const read = (pattern: string) =>
          globSync(pattern, { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'));
        const [scripts, sheets] = [read('**/*.js'), read('**/!(print.*).css')];
        const purge = stylePurger(scripts, sheets);
        const namedElsewhere = new Set([...scripts, ...sheets].flatMap(variablesNamedIn));
        for (const file of globSync('**/*.html', { cwd: root })) {
          const path = join(root, file);
          const purged = purge(withoutPrintSheet(readFileSync(path, 'utf8')));
          writeFileSync(
            path,
            withShortVariables(purged, (name) => namedElsewhere.has(name)),
          );
        }
      },
    },
  };
}
