/**
 * Builds the sites for the browser tests, all or those that are named, and serves them as a web host would. The real one is
 * built as it is for publishing.
 */
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { headersIn, serveFolder } from '../../src/lib/build/serve.ts';
import { addPseudoLanguage } from './pseudo-language.ts';
import { buildForHosts, buildSite, copySite } from './site-copy.ts';
import { addressOf, sites, type Site } from './sites.ts';

async function build(name: string, { root, base, from, pseudoLanguage }: Site): Promise<void> {
  rmSync(root, { recursive: true, force: true });
  const project = copySite(name, from);
  if (pseudoLanguage) addPseudoLanguage(project);
  const isReal = from === undefined;
  const { code, output } = await (isReal ? buildForHosts : buildSite)(project, join(root, base), base);
  if (code !== 0) throw new Error(`The site “${name}” cannot be built:\n${output}`);
}

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
await Promise.all(wanted.map(([name, site]) => build(name, site)));
await Promise.all(wanted.map(([, site]) => serve(site)));
console.log(`Serving ${wanted.map(([, site]) => addressOf(site)).join(', ')}`);
