import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** A page with a space behind each part whose text Pagefind would join to the next: terms, cells, buttons. */
export const spaced = (html: string): string =>
  html.replace(/<\/(?:dt|dd|td|th|summary|button|code)>(?=<)/g, '$& ');

/**
 * What stands before and after the integration that makes the search index. In between, pages have those spaces; readers
 * get them as they were, since a space more would weigh, and could disturb islands.
 */
export function spacedText(): [before: AstroIntegration, after: AstroIntegration] {
  const pages = new Map<string, string>();
  return [
    {
      name: 'clean-exit-spaced-text',
      hooks: {
        'astro:build:done'({ dir }) {
          const folder = fileURLToPath(dir);
          for (const name of globSync('**/*.html', { cwd: folder })) {
            const path = join(folder, name);
            const html = readFileSync(path, 'utf8');
            pages.set(path, html);
            writeFileSync(path, spaced(html));
          }
        },
      },
    },
    {
      name: 'clean-exit-text-as-it-was',
      hooks: {
        'astro:build:done'() {
          for (const [path, html] of pages) writeFileSync(path, html);
        },
      },
    },
  ];
}
