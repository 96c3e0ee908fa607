/** The addresses of the pages of a site, below its base. */
import { readFiles } from '../../src/lib/authoring/files.ts';
import { readPages, ROOT } from '../setup/pages.ts';
import { sites, type Site } from '../setup/sites.ts';

const addressOf = (id: string): string => (id === 'index' ? '/' : id === '404' ? '/404.html' : `/${id}/`);

/** Every page of a site, `/` and `/404.html` included, and those of the kinds of requests. */
export const pathsOf = ({ from }: Site): string[] => [
  ...readPages(from).map(({ id }) => addressOf(id)),
  ...readFiles(from ?? ROOT, 'requests', 'yaml').map(({ id }) => addressOf(`compose/${id}`)),
];

export const allPaths = pathsOf(sites.real);
export const guidePaths = allPaths.filter((path) => path.startsWith('/guides/'));

/** Pages of each kind: guides with several versions and with many steps, a request with days and with long texts. */
export const KINDS = [
  '/',
  '/guides/cancel-through-ammp/',
  '/guides/close-aws-account/',
  '/decide/',
  '/compose/buyer-message/',
  '/cases/',
  '/share/',
  '/record/',
  '/reference/your-data/',
];
