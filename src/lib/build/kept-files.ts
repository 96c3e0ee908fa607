import { createHash } from 'node:crypto';

/** A file that is kept for use without a connection, as Workbox wants to know of it. */
export interface KeptFile {
  url: string;
  /** Changes with the file; `null` where its name does. */
  revision: string | null;
  /** What the file has to be: a copy of another build, met while a host changes its files, is refused. */
  integrity: string;
}

/** What no page asks for: for search engines, for other programs, for lawyers; and what a host may answer with an error. */
const NOT_OF_PAGES =
  /^(?:404\.html|sitemap-.*\.xml|robots\.txt|licenses\.txt|decisions\.json|schemas\/.*|_headers|sw\.js)$/;
const NAMED_BY_CONTENT = '_astro/';

/** Whether a page may ask for a file of the finished site, given by its path with slashes. */
export const isOfPages = (path: string): boolean => !NOT_OF_PAGES.test(path) && !/\.(?:br|gz)$/.test(path);

/** A file of the finished site at its address below the site's base; that of a page ends in a slash. */
export function keptFile(path: string, content: Uint8Array, base: string): KeptFile {
  const hash = (name: string) => createHash(name).update(content).digest('base64');
  return {
    url: base + path.replace(/(^|\/)index\.html$/, '$1'),
    revision: path.startsWith(NAMED_BY_CONTENT) ? null : hash('sha256').slice(0, 8),
    integrity: `sha256-${hash('sha256')}`,
  };
}
