/** Builds the sites for the browser tests, all or those that are named, and serves them as a web host would. */
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { serveFolder } from '../../tools/serve.ts';
import { addPseudoLanguage } from './pseudo-language.ts';
import { buildSite, copySite } from './site-copy.ts';
import { addressOf, sites, type Site } from './sites.ts';

async function build(name: string, { root, base, from, pseudoLanguage }: Site): Promise<void> {
  rmSync(root, { recursive: true, force: true });
  const project = copySite(name, from);
  if (pseudoLanguage) addPseudoLanguage(project);
  const { code, output } = await buildSite(project, join(root, base), base);
  if (code !== 0) throw new Error(`The site “${name}” cannot be built:\n${output}`);
}

function serve({ port, base, root }: Site): Promise<void> {
  return new Promise((resolve, reject) => {
    createServer(serveFolder(join(root, base), base))
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
