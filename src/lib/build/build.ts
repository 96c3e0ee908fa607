/**
 * Builds the site, to be published. With `--here` it is for this machine only, which needs no SITE_URL. Other
 * arguments go to `astro build`.
 */
import { buildSite } from './run-astro.ts';
import { HERE, siteUrlProblem } from './site-url.ts';

const FOR_THIS_MACHINE = '--here';
const options = process.argv.slice(2);
const { SITE_URL } = process.env;

const problem = options.includes(FOR_THIS_MACHINE) ? undefined : siteUrlProblem(SITE_URL);
if (problem !== undefined) {
  console.warn(`
WARNING: ${problem}.
Canonical links, the sitemap and what readers copy would be wrong. Do not publish this build. To build for publishing:

    SITE_URL=https://guides.example.com npm run build
`);
}
const status = buildSite(...options.filter((option) => option !== FOR_THIS_MACHINE));
if (status === 0) console.log(`Built for ${SITE_URL || HERE}.`);
process.exit(status);
