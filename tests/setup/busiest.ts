import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { GUIDE } from '../e2e/pages.ts';

/** What readers of a built site ask for most, by name: the address, and the file that is the answer. */
export function busiest(root: string): { name: string; path: string; file: string; isMissing: boolean }[] {
  const sizeOf = (file: string) => statSync(join(root, file)).size;
  const [islands] = globSync('_astro/islands.*.js', { cwd: root }).toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const page = (name: string, path: string) => ({ name, path, file: `${path.slice(1)}index.html` });
  const part = (name: string, file: string) => ({ name, path: `/${file}`, file });
  const there = [
    page('the home page', '/'),
    page('the longest guide', GUIDE),
    page('the decision', '/decide/'),
    page('the composer', '/compose/cancellation/'),
    part('the file of the islands', islands!),
    part('the data of the search', 'search.json'),
  ];
  return [
    ...there.map((one) => ({ ...one, isMissing: false })),
    { name: 'what is not there', path: '/guides/none/', file: '404.html', isMissing: true },
  ];
}
