import { readFile } from 'node:fs/promises';
import { docsLoader } from '@astrojs/starlight/loaders';
import type { Loader } from 'astro/loaders';
import { outlineOf } from './content.ts';
import { readFrontmatter } from '../catalogue/yaml.ts';

/**
 * Starlight's loader for `src/content/docs`, which also stores the steps of each guide with its page, so
 * that nobody parses the text again, and leaves the days of its frontmatter as they are written.
 */
export function guideLoader(): Loader {
  const docs = docsLoader();
  return {
    name: 'clean-exit-guides',
    load: (context) =>
      docs.load({
        ...context,
        async parseData(page) {
          const text = await readFile(page.filePath!, 'utf8');
          const { guide } = readFrontmatter(text);
          return context.parseData({ ...page, data: { ...page.data, guide, steps: outlineOf(text).steps } });
        },
      }),
  };
}
