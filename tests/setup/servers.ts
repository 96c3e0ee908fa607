/**
 * The web servers under which the finished site is tried. Run as a program, it installs those that are missing, for root on
 * Debian. As a reporter, it says at the end of a run which could not be tried.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isRootOnDebian } from './browser.ts';

/** Each with the package of Debian that brings it. */
const SERVERS = { nginx: 'nginx', caddy: 'caddy' } as const;
export type ServerName = keyof typeof SERVERS;

/** Debian's module for the `.br` copies: nginx serves the `.gz` ones without it. */
const BROTLI_PACKAGE = 'libnginx-mod-http-brotli-static';
const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** The path of a program, also where only root looks for it. */
export const findProgram = (name: string): string | undefined =>
  [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin']
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

/** Nginx's module for the `.br` copies, where there is one. */
export const brotliModule = existsSync(BROTLI_MODULE) ? BROTLI_MODULE : undefined;

const names = Object.keys(SERVERS) as ServerName[];
const isThere = (name: ServerName): boolean => findProgram(name) !== undefined;

/** The servers on this machine. */
export const servers: readonly ServerName[] = names.filter(isThere);

/** Installs packages without letting Debian start what they bring. */
export function installPackages(packages: readonly string[]): void {
  if (packages.length === 0 || !isRootOnDebian()) return;
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    console.log(`Running: apt-get ${args.join(' ')}`);
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 5 * 60_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
    });
  }
}

/** Playwright's reporter of what was not tried. */
export default class NotTried {
  onEnd(): void {
    for (const name of names.filter((one) => !isThere(one)))
      console.log(
        `NOT TRIED: the site under ${name}, which is not on this machine (Debian’s package ${SERVERS[name]}).`,
      );
  }
}

if (import.meta.main) {
  installPackages([
    ...names.filter((name) => !isThere(name)).map((name) => SERVERS[name]),
    ...(brotliModule ? [] : [BROTLI_PACKAGE]),
  ]);
  console.log(`Servers to try the site under: ${names.filter(isThere).join(', ') || 'none'}`);
}
