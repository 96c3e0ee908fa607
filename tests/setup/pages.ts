import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { readCatalogue, readFiles } from '../../src/lib/authoring/files.ts';
import { readFrontmatter, readYaml } from '../../src/lib/authoring/yaml.ts';
import type { Page } from '../../src/lib/guide/check.ts';

export const ROOT = join(import.meta.dirname, '..', '..');
export const PUBLISHED_STEPS = join(ROOT, 'src/content/published-steps.txt');

/** The content of the site, read without Astro. */
export const catalogue = readCatalogue(ROOT);

export interface DiskPage extends Page {
  frontmatter: Record<string, unknown>;
}

/** Every page of the site, or of another folder with a `src/content`, read from its file without Astro. */
export const readPages = (root = ROOT): DiskPage[] =>
  readFiles(root, 'docs', 'mdx').map(({ id, file, text }) => {
    const frontmatter = readFrontmatter(text);
    return { id, file, mdx: text, frontmatter, guide: readGuide(frontmatter['guide']) };
  });

function readGuide(value: unknown): Page['guide'] {
  if (!value) return undefined;
  const { sources, retired = [] } = value as Pick<NonNullable<Page['guide']>, 'sources'> &
    Partial<NonNullable<Page['guide']>>;
  return { sources, retired };
}

/** The pages that are guides. */
export const readGuides = (): DiskPage[] => readPages().filter(({ id }) => id.startsWith('guides/'));

/** The sources that guides may cite, by id. */
export const readSources = (): Record<string, unknown> =>
  readYaml(readFileSync(join(ROOT, 'src/content/sources.yaml'), 'utf8')) as Record<string, unknown>;
