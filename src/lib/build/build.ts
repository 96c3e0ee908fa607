/**
 * Builds the site, to be published: with compressed copies of its files, and the headers that hosts are to send. With `--here`
 * it is for this machine only, which needs neither of these, and no SITE_URL. Other arguments go to `astro build`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCompressedCopies } from './compressed-copies.ts';
import { headersFile } from './host-headers.ts';
import { readHostedSite } from './hosted-site.ts';
import { buildSite } from './run-astro.ts';
import { HERE, siteUrlProblem } from './site-url.ts';

const FOR_THIS_MACHINE = '--here';
const options = process.argv.slice(2);
const forThisMachine = options.includes(FOR_THIS_MACHINE);
const { SITE_URL } = process.env;

const problem = forThisMachine ? undefined : siteUrlProblem(SITE_URL);
if (problem !== undefined) {
  console.warn(`
WARNING: ${problem}.
Canonical links, the sitemap and what readers copy would be wrong. Do not publish this build. To build for publishing:

    SITE_URL=https://guides.example.com npm run build
`);
}
const status = buildSite(...options.filter((option) => option !== FOR_THIS_MACHINE));
if (status === 0 && !forThisMachine) await prepareForHosts();
if (status === 0) console.log(`Built for ${SITE_URL || HERE}.`);
process.exit(status);

async function prepareForHosts(): Promise<void> {
  const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'dist' } }, strict: false });
  const folder = String(values.outDir);
  const { policy, address } = readHostedSite(folder);
  await writeCompressedCopies(folder);
  writeFileSync(join(folder, '_headers'), headersFile(policy, address.pathname));
}
