import { readCatalogue, readPages as readPagesOf, readTable } from '../../src/lib/authoring/content.ts';
import { readFiles } from '../../src/lib/authoring/files.ts';
import { readFrontmatter } from '../../src/lib/catalogue/yaml.ts';
import type { Page } from '../../src/lib/guide/page.ts';
import { ROOT } from './root.ts';

export { ROOT };

/** The content of the site, read without Astro. */
export const catalogue = readCatalogue(ROOT);

export interface DiskPage extends Page {
  mdx: string;
  frontmatter: Record<string, unknown>;
}

/** Every page of the site, or of another folder with a `src/content`, read from its file without Astro. */
export function readPages(root = ROOT): DiskPage[] {
  const texts = new Map(readFiles(root, 'docs', 'mdx').map(({ id, text }) => [id, text]));
  return readPagesOf(root).map((page) => {
    const mdx = texts.get(page.id)!;
    return { ...page, mdx, frontmatter: readFrontmatter(mdx) };
  });
}

/** The pages that are guides. */
export const readGuides = (): DiskPage[] => readPages().filter(({ id }) => id.startsWith('guides/'));

/** The sources that guides may cite, by id. */
export const readSources = (): Record<string, unknown> => readTable(ROOT, 'sources.yaml');
