/** Serves the sites that `build-sites.ts` has built, all or those that are named, as a web host would. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { headersIn, serveFolder } from '../../src/lib/build/serve.ts';
import { addressOf, sites, type Site } from './sites.ts';

/** The headers of a built site, but that tests may read what its pages have copied. */
function headersForTests(folder: string) {
  const headersOf = headersIn(folder);
  return (path: string) => {
    const headers = headersOf(path);
    const permissions = headers['permissions-policy']!.replace('clipboard-read=()', 'clipboard-read=(self)');
    return { ...headers, 'permissions-policy': permissions };
  };
}

function serve({ port, base, root }: Site): Promise<void> {
  const folder = join(root, base);
  return new Promise((resolve, reject) => {
    createServer(serveFolder(folder, base, headersForTests(folder)))
      .once('error', reject)
      .listen(port, 'localhost', resolve);
  });
}

const named = process.argv.slice(2);
const wanted: [string, Site][] = Object.entries(sites).filter(
  ([name]) => named.length === 0 || named.includes(name),
);
const missing = wanted.filter(([, { root }]) => !existsSync(root)).map(([name]) => name);
if (missing.length > 0) throw new Error(`Not built yet: ${missing.join(', ')}. Run \`npm run test:sites\`.`);
await Promise.all(wanted.map(([, site]) => serve(site)));
console.log(`Serving ${wanted.map(([, site]) => addressOf(site)).join(', ')}`);
