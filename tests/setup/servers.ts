/**
 * The web servers under which the finished site is tried. Run as a program, it installs what is missing for that, for root on
 * Debian, and fails if it cannot. As a reporter of Playwright, it says at the end of a run what elsewhere was not tried.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isRootOnDebian } from './browser.ts';

const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** What is tried, and with which package of Debian. */
const TRIED = [
  { what: 'the site under nginx', package: 'nginx', isThere: () => !!findProgram('nginx') },
  { what: 'the site under Caddy', package: 'caddy', isThere: () => !!findProgram('caddy') },
  {
    what: 'brotli copies under nginx',
    package: 'libnginx-mod-http-brotli-static',
    isThere: () => existsSync(BROTLI_MODULE),
  },
  { what: 'nginx with a certificate', package: 'openssl', isThere: () => !!findProgram('openssl') },
];

/** The path of a program, also where only root looks for it. */
export const findProgram = (name: string): string | undefined =>
  [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin']
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

/** Nginx's module for the `.br` copies, where there is one. */
export const brotliModule = existsSync(BROTLI_MODULE) ? BROTLI_MODULE : undefined;

export type ServerName = 'nginx' | 'caddy';

/** The servers on this machine. */
export const servers: readonly ServerName[] = (['nginx', 'caddy'] as const).filter(findProgram);

/** Installs packages, where that can be done, without letting Debian start what they bring. */
export function installPackages(packages: readonly string[]): void {
  if (packages.length === 0 || !isRootOnDebian()) return;
  const commands = [['update', '-qq'], ...packages.map((name) => ['install', '-y', '-qq', name])];
  for (const args of commands) {
    console.log(`Running: apt-get ${args.join(' ')}`);
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 5 * 60_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
    });
  }
}

const missing = () => TRIED.filter(({ isThere }) => !isThere());

/** Playwright's reporter of what was not tried. */
export default class NotTried {
  onEnd(): void {
    for (const one of missing())
      console.log(`NOT TRIED: ${one.what}. It needs Debian’s package ${one.package}.`);
  }
}

if (import.meta.main) {
  installPackages(missing().map((one) => one.package));
  console.log(`The site is tried under: ${['nginx', 'caddy'].filter(findProgram).join(', ') || 'no server'}`);
  if (isRootOnDebian() && missing().length > 0) {
    console.error(
      `Cannot be tried: ${missing()
        .map(({ what }) => what)
        .join(', ')}. Debian has what it takes.`,
    );
    process.exit(1);
  }
}
