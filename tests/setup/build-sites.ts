/** Builds the sites for the browser tests, all or those that are named. The real one is built as it is for publishing. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { addPseudoLanguage } from './pseudo-language.ts';
import { buildForHosts, buildSite, copySite } from './site-copy.ts';
import { sites, type Site } from './sites.ts';

async function build(name: string, { root, base, from, pseudoLanguage }: Site): Promise<void> {
  rmSync(root, { recursive: true, force: true });
  const project = copySite(name, from);
  if (pseudoLanguage) addPseudoLanguage(project);
  const isReal = from === undefined;
  const { code, output } = await (isReal ? buildForHosts : buildSite)(project, join(root, base), base);
  if (code !== 0) throw new Error(`The site “${name}” cannot be built:\n${output}`);
}

const named = process.argv.slice(2);
const wanted = Object.entries(sites).filter(([name]) => named.length === 0 || named.includes(name));
await Promise.all(wanted.map(([name, site]) => build(name, site)));
