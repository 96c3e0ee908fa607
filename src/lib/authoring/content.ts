import { makeCatalogue, type Catalogue } from '../catalogue/catalogue.ts';
import { treeSchema } from '../decision/schema.ts';
import { readOutline } from '../guide/outline.ts';
import type { Outline, Page } from '../guide/page.ts';
import { differenceSchema, guideSchema, sourceSchema } from '../guide/schema.ts';
import { requestKindSchema } from '../request/schema.ts';
import { readFiles, readLocales, readText, type ContentFile } from './files.ts';
import { readList } from '../catalogue/published-list.ts';
import { readRetiredGuides } from '../catalogue/retired-guides.ts';
import { readFrontmatter, readYaml } from '../catalogue/yaml.ts';

/**
 * The catalogue of a project's folder, read from its files without Astro. Throws for what a schema
 * refuses.
 */
export function readCatalogue(root: string): Catalogue {
  const yaml = (folder: string) =>
    readFiles(root, folder, 'yaml').map(({ id, text }) => ({ id, data: readYaml(text) }));
  return makeCatalogue({
    locales: readLocales(root),
    docs: readFiles(root, 'docs', 'mdx').map(readEntry),
    decisions: yaml('decisions').map(({ id, data }) => ({ id, data: treeSchema.parse(data) })),
    requests: yaml('requests').map(({ id, data }) => ({ id, data: requestKindSchema.parse(data) })),
    sources: Object.entries(readTable(root, 'sources.yaml')).map(([id, data]) => ({
      id,
      data: sourceSchema.parse(data),
    })),
    differences: Object.entries(readTable(root, 'differences.yaml')).map(([id, data]) => ({
      id,
      data: differenceSchema.parse(data),
    })),
    retiredGuides: readRetiredGuides(readText(root, 'retired-guides.yaml')),
    publishedSteps: readList(readText(root, 'published-steps.txt')),
  });
}

/** A YAML file of the content that is one table; empty where there is none. */
export const readTable = (root: string, name: string): Record<string, unknown> =>
  (readYaml(readText(root, name)) ?? {}) as Record<string, unknown>;

function readEntry({ id, text }: ContentFile) {
  const { title, description, sidebar, guide } = readFrontmatter(text);
  return {
    id,
    data: {
      title: String(title),
      description: description as string | undefined,
      sidebar: sidebar as { order?: number } | undefined,
      guide: guideSchema.optional().parse(guide),
      steps: outlineOf(text).steps,
    },
  };
}

/** All pages of a project's folder as the checks see them. */
export const readPages = (root: string): Page[] => readFiles(root, 'docs', 'mdx').map(readPage);

/** A page as the checks see it. What its schema would refuse is left out: Astro reports that itself. */
export function readPage({ id, file, text }: ContentFile): Page {
  const { description, guide } = readFrontmatter(text);
  const facts = guideSchema.safeParse(guide);
  return {
    id,
    file,
    outline: outlineOf(text),
    ...(typeof description === 'string' && { description }),
    ...(guide !== undefined && { guide: facts.data ?? EMPTY_FACTS }),
  };
}

const EMPTY_FACTS: Page['guide'] = {
  sources: [],
  next: [],
  retired: [],
  aliases: [],
  versions: [],
  system: '',
  audience: [],
};

const outlines = new Map<string, Outline>();

/** The outline of a text. A text is parsed once, however often the site is checked. */
export function outlineOf(text: string): Outline {
  let outline = outlines.get(text);
  if (!outline) {
    outline = readOutline(text);
    outlines.set(text, outline);
  }
  return outline;
}
