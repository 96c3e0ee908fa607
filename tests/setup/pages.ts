import { globSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { load } from 'js-yaml';
import type { Page } from '../../src/lib/guide/check.ts';

export const ROOT = join(import.meta.dirname, '..', '..');
export const PUBLISHED_STEPS = join(ROOT, 'src/content/published-steps.txt');
const CONTENT = join(ROOT, 'src/content');

export interface DiskPage extends Page {
  frontmatter: Record<string, unknown>;
}

/** Every page of the site, or of one with other content, read from its file without Astro. */
export function readPages(content = CONTENT): DiskPage[] {
  const docs = join(content, 'docs');
  return globSync('**/*.mdx', { cwd: docs })
    .toSorted()
    .map((name) => {
      const file = join(docs, name);
      const mdx = readFileSync(file, 'utf8');
      const frontmatter = load(/^---\n(.*?)\n---\n/s.exec(mdx)![1]!) as Record<string, unknown>;
      return {
        id: name.replace(/\.mdx$/, '').replaceAll(sep, '/'),
        file: relative(ROOT, file),
        mdx,
        frontmatter,
        guide: readGuide(frontmatter['guide']),
      };
    });
}

function readGuide(value: unknown): Page['guide'] {
  if (!value) return undefined;
  const { sources, retired = [] } = value as NonNullable<Page['guide']>;
  return { sources, retired };
}

/** The pages that are guides. */
export const readGuides = (): DiskPage[] => readPages().filter(({ id }) => id.startsWith('guides/'));

/** The sources that guides may cite, by id. */
export const readSources = (): Record<string, unknown> =>
  load(readFileSync(join(ROOT, 'src/content/sources.yaml'), 'utf8')) as Record<string, unknown>;
