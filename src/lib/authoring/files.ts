import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { localesAmong } from '../catalogue/root-language.ts';

/** A file of the site's content: its id as Astro's collections have it, its path below the project, its text. */
export interface ContentFile {
  id: string;
  file: string;
  text: string;
}

/** The files of a folder of `src/content/` below a project's folder, sorted, without those that begin with `_`. */
export function readFiles(root: string, folder: string, extension: string): ContentFile[] {
  const within = posix.join('src/content', folder);
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

/** One file of the content; empty where there is none. */
export function readText(root: string, name: string): string {
  const path = join(root, 'src/content', name);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** The languages besides English, which stands at the root: the other folders of `src/content/words/`. */
export const readLocales = (root: string): string[] =>
  localesAmong(globSync('*/*.json', { cwd: join(root, 'src/content/words') }).map(dirname));
