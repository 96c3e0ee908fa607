/**
 * Measures how much one machine serves: nginx with two workers over the build in `dist`, asked by wrk from the same machine as
 * fast as it can with 50 connections. Prints the table of HOSTING.md.
 */
import { existsSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { readHostedSite } from '../../src/lib/build/hosted-site.ts';
import { busiest } from '../setup/busiest.ts';
import { host } from '../setup/hosted.ts';
import { ROOT } from '../setup/root.ts';
import { brotliModule, servers } from '../setup/servers.ts';
import { findWrk, load } from '../setup/wrk.ts';

const [seconds, connections] = [10, 50];
const DIST = join(ROOT, 'dist');
const encoding = brotliModule ? 'br' : 'gzip';
const ending = brotliModule ? '.br' : '.gz';

if (!existsSync(join(DIST, 'index.html.br')))
  throw new Error('There is no build for hosts in dist: npm run build');
if (!servers.includes('nginx')) throw new Error('This needs nginx: apt-get install nginx');
const wrk = findWrk();

const nginx = await host('nginx', readHostedSite(DIST));
try {
  console.log(`${connections} connections for ${seconds} s each, on ${availableParallelism()} cores:\n`);
  console.log(`| asked for | bytes (${encoding}) | requests/s | p50 | p99 | errors | sent a second |`);
  console.log('| --- | --: | --: | --: | --: | --: | --: |');
  for (const { name, path, file, isMissing } of busiest(DIST)) {
    const asked = { address: nginx.origin + path, seconds, connections, encoding, isMissing };
    const { rate, p50, p99, errors, sent } = await load(wrk, asked);
    const { size } = statSync(join(DIST, file + ending));
    console.log(`| ${[name, size, rate, p50, p99, errors, sent].join(' | ')} |`);
  }
} finally {
  await nginx.stop();
}
