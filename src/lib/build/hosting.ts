/**
 * Prints the configuration of a host for the site in `dist`: `npm run --silent hosting -- nginx` or `-- caddy`. HOSTING.md
 * tells what to do with it.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { caddyfile } from './caddy.ts';
import { readHostedSite } from './hosted-site.ts';
import { nginxConfig } from './nginx.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Where the content of `dist` will stand on the host. */
    root: { type: 'string', default: resolve('dist') },
    /** Where to answer, instead of port 80 and the site's own address. */
    listen: { type: 'string' },
    certificate: { type: 'string' },
    brotli: { type: 'boolean' },
  },
});
const { root, listen, certificate, brotli } = values;
const site = readHostedSite('dist', root);

switch (positionals[0]) {
  case 'nginx':
    process.stdout.write(nginxConfig(site, { http: listen, certificate, brotli }));
    break;
  case 'caddy':
    process.stdout.write(caddyfile(site, listen));
    break;
  default:
    console.error('Say for which host: “npm run --silent hosting -- nginx” or “-- caddy”.');
    process.exitCode = 1;
}
