/** The addresses of the pages of a site, below its base. */
import { readPages } from '../setup/pages.ts';
import { sites, type Site } from '../setup/sites.ts';

const addressOf = (id: string): string => (id === 'index' ? '/' : id === '404' ? '/404.html' : `/${id}/`);

/** Every page of a site, `/` and `/404.html` included. */
export const pathsOf = ({ from }: Site): string[] => readPages(from).map(({ id }) => addressOf(id));

export const allPaths = pathsOf(sites.real);
export const guidePaths = allPaths.filter((path) => path.startsWith('/guides/'));
