/**
 * Measures how much one machine serves: nginx with two workers over the build in `dist`, asked by wrk from the same machine as
 * fast as it can with 50 connections. Prints the table of HOSTING.md.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { readHostedSite } from '../../src/lib/build/hosted-site.ts';
import { GUIDE } from '../e2e/pages.ts';
import { host } from '../setup/hosted.ts';
import { ROOT } from '../setup/pages.ts';
import { brotliModule, findProgram, installPackages, servers } from '../setup/servers.ts';

const [SECONDS, CONNECTIONS] = [10, 50];
const DIST = join(ROOT, 'dist');
const [encoding, ending] = brotliModule ? ['br', '.br'] : ['gzip', '.gz'];
const MISSING = '/guides/none/';

if (!existsSync(join(DIST, 'index.html.br')))
  throw new Error('There is no build for hosts in dist: npm run build');
if (!findProgram('wrk')) installPackages(['wrk']);
const wrk = findProgram('wrk');
if (!wrk || !servers.includes('nginx'))
  throw new Error('This needs nginx and wrk: apt-get install nginx wrk');

const largest = (pattern: string) =>
  globSync(pattern, { cwd: DIST }).toSorted((a, b) => sizeOf(b) - sizeOf(a))[0]!;
const sizeOf = (file: string) => statSync(join(DIST, file)).size;

const asked: [string, string][] = [
  ['the home page', '/'],
  ['the longest guide', GUIDE],
  ['the decision', '/decide/'],
  ['the composer', '/compose/cancellation/'],
  ['the file of the islands', `/${largest('_astro/islands.*.js')}`],
  ['the data of the search', '/search.json'],
  ['what is not there', MISSING],
];

const nginx = await host('nginx', readHostedSite(DIST));
try {
  console.log(`${CONNECTIONS} connections for ${SECONDS} s each, on ${availableParallelism()} cores:\n`);
  console.log(`| asked for | bytes (${encoding}) | requests/s | p50 | p99 | errors | sent a second |`);
  console.log('| --- | --: | --: | --: | --: | --: | --: |');
  for (const [name, path] of asked) {
    const { rate, p50, p99, errors, sent } = load(nginx.origin + path, path === MISSING);
    console.log(`| ${[name, sizeOf(fileOf(path) + ending), rate, p50, p99, errors, sent].join(' | ')} |`);
  }
} finally {
  await nginx.stop();
}

function fileOf(path: string): string {
  return path === MISSING ? '404.html' : path.slice(1).replace(/(?<=\/|^)$/, 'index.html');
}

/** Asks for one address again and again. Where an answer of 404 is right, it is no error. */
function load(address: string, isMissing: boolean) {
  const said = execFileSync(
    wrk!,
    ['-t1', `-c${CONNECTIONS}`, `-d${SECONDS}s`, '--latency', '-H', `Accept-Encoding: ${encoding}`, address],
    { encoding: 'utf8' },
  );
  const find = (pattern: RegExp) => pattern.exec(said)?.[1];
  const refused = isMissing ? 0 : Number(find(/Non-2xx or 3xx responses: (\d+)/) ?? 0);
  const broken = (find(/Socket errors: (.+)/) ?? '').match(/\d+/g) ?? [];
  return {
    rate: Math.round(Number(find(/Requests\/sec:\s+([\d.]+)/))),
    p50: find(/50%\s+(\S+)/),
    p99: find(/99%\s+(\S+)/),
    errors: broken.reduce((sum, one) => sum + Number(one), refused),
    sent: find(/Transfer\/sec:\s+(\S+)/),
  };
}
