import { readFile } from 'node:fs/promises';
import { docsLoader } from '@astrojs/starlight/loaders';
import type { Loader } from 'astro/loaders';
import { readFrontmatter, readYaml } from './yaml.ts';
import { checkPages, type Page } from '../guide/check.ts';
import { readOutline } from '../guide/outline.ts';

/**
 * Starlight's loader for `src/content/docs`. It stores the steps of each guide with its page, so that
 * nobody parses the text again, and then runs the checks that need all pages at once.
 * A mistake stops the build with one line for each; the development server says the same.
 */
export function guideLoader(): Loader {
  const docs = docsLoader();
  return {
    name: 'clean-exit-guides',
    async load(context) {
      await docs.load({
        ...context,
        async parseData(page) {
          const text = await readFile(page.filePath!, 'utf8');
          const { guide } = readFrontmatter(text);
          const { steps } = readOutline(text);
          return context.parseData({ ...page, data: { ...page.data, guide, steps } });
        },
      });
      const sources = await readFile(new URL('src/content/sources.yaml', context.config.root), 'utf8');
      const pages = await Promise.all(
        context.store.values().map(async ({ id, filePath = id, data }): Promise<Page> => {
          const mdx = await readFile(new URL(filePath, context.config.root), 'utf8');
          return { id, file: filePath, mdx, guide: data['guide'] as Page['guide'] };
        }),
      );
      const problems = checkPages(pages, Object.keys(readYaml(sources) as object));
      if (problems.length > 0) throw new Error(`The guides cannot be built:\n${problems.join('\n')}`);
    },
  };
}
