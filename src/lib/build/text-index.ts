import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Where the index stands in the finished site. */
const FOLDER = 'pagefind';
/** The views that Pagefind brings; the site has its own. */
const VIEWS = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Makes the index in which readers search the text of the pages. */
export function textIndex(): AstroIntegration {
  return {
    name: 'clean-exit-text-index',
    hooks: {
      async 'astro:build:done'({ dir, logger }) {
        const root = fileURLToPath(dir);
        const { index } = await createIndex();
        if (!index) throw new Error('Pagefind did not start.');
        for (const sourcePath of globSync('**/*.html', { cwd: root })) {
          const html = readFileSync(join(root, sourcePath), 'utf8');
          const { errors } = await index.addHTMLFile({ sourcePath, content: spaced(html) });
          if (errors.length > 0) throw new Error(`${sourcePath}: ${errors.join(', ')}`);
          writeFileSync(join(root, sourcePath), withoutMarks(html));
        }
        // Pagefind's own writing may be cut off when it is closed: files have come out empty.
        const { files } = await index.getFiles();
        const kept = files.filter(({ path }) => !VIEWS.test(path));
        for (const { path, content } of kept) {
          const to = join(root, FOLDER, path);
          mkdirSync(dirname(to), { recursive: true });
          writeFileSync(to, content);
        }
        await close();
        logger.info(`${kept.length} files.`);
      },
    },
  };
}

/** A page with a space behind each part whose text Pagefind would join to the next: terms, cells, links, buttons. */
export const spaced = (html: string): string =>
  html.replace(/<\/(?:a|dt|dd|td|th|summary|button|code)>(?=<)/g, '$& ');

/** A page without the attributes that say what of it Pagefind takes. */
export const withoutMarks = (html: string): string => html.replace(/ data-pagefind-[a-z]+(?:="[^"]*")?/g, '');
