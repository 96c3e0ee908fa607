import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { makeCatalogue, type Catalogue } from '../catalogue/catalogue.ts';
import { treeSchema } from '../decision/schema.ts';
import { readOutline } from '../guide/outline.ts';
import { guideSchema, sourceSchema } from '../guide/schema.ts';
import { requestKindSchema } from '../request/schema.ts';
import { readFrontmatter, readYaml } from './yaml.ts';

/** A file of the site's content: its id as Astro's collections have it, its path below the project, its text. */
export interface ContentFile {
  id: string;
  file: string;
  text: string;
}

/** The files of a folder of `src/content/` below a project's folder, sorted, without those that begin with `_`. */
export function readFiles(root: string, folder: string, extension: string): ContentFile[] {
  const within = `src/content/${folder}`;
  return globSync(`**/[!_]*.${extension}`, { cwd: join(root, within) })
    .map((name) => name.replaceAll(sep, '/'))
    .toSorted()
    .map((name) => ({
      id: name
        .slice(0, -extension.length - 1)
        .replace(/(^|\/)index$/, (_, slash: string) => (slash ? '' : 'index')),
      file: `${within}/${name}`,
      text: readFileSync(join(root, within, name), 'utf8'),
    }));
}

/** The languages besides English, which stands at the root: the other folders of `src/content/words/`. */
export const readLocales = (root: string): string[] =>
  readdirSync(join(root, 'src/content/words')).filter((name) => name !== 'en');

/** The catalogue of a project's folder, read from its files without Astro. Throws for what a schema refuses. */
export function readCatalogue(root: string): Catalogue {
  const sources = readYaml(readFileSync(join(root, 'src/content/sources.yaml'), 'utf8')) as object;
  return makeCatalogue({
    locales: readLocales(root),
    docs: readFiles(root, 'docs', 'mdx').map(readPage),
    decisions: readFiles(root, 'decisions', 'yaml').map(({ id, text }) => ({
      id,
      data: treeSchema.parse(readYaml(text)),
    })),
    requests: readFiles(root, 'requests', 'yaml').map(({ id, text }) => ({
      id,
      data: requestKindSchema.parse(readYaml(text)),
    })),
    sources: Object.entries(sources).map(([id, data]) => ({ id, data: sourceSchema.parse(data) })),
  });
}

function readPage({ id, text }: ContentFile) {
  const { title, description, sidebar, guide } = readFrontmatter(text);
  return {
    id,
    data: {
      title: String(title),
      description: description as string | undefined,
      sidebar: sidebar as { order?: number } | undefined,
      guide: guideSchema.optional().parse(guide),
      steps: readOutline(text).steps,
    },
  };
}
