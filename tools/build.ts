/**
 * Builds the site, to be published. With `--here` it is for this machine only, which needs no SITE_URL. Other
 * arguments go to `astro build`.
 */
import { buildSite } from './run-astro.ts';

const HERE = '--here';
const options = process.argv.slice(2);
const { SITE_URL } = process.env;

if (!SITE_URL && !options.includes(HERE)) {
  console.warn(`
WARNING: SITE_URL is not set. Every whole address in this build begins with http://localhost:4321:
canonical links, the sitemap, what readers copy. Do not publish it. To build for publishing:

    SITE_URL=https://guides.example.com npm run build
`);
}
const status = buildSite(...options.filter((option) => option !== HERE));
if (status === 0) console.log(`Built for ${SITE_URL ?? 'http://localhost:4321'}.`);
process.exit(status);
