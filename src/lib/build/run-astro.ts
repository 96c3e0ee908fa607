/**
 * Runs Astro without what is not meant for the reader: the announcement of its telemetry, Node's warnings about
 * features that it tries, and a build's reports of progress. As a program: `node src/lib/build/run-astro.ts dev`.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What Astro remembers of a project; its packages may stand in a folder above. */
const REMEMBERED = join(import.meta.dirname, '..', '..', '..', 'node_modules', '.astro', 'data-store.json');
const ASTRO = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin', 'astro.mjs');

/** Builds the site and returns the exit code. Content is read anew, as with `--force`, which would say so each time. */
export function buildSite(...options: string[]): number {
  rmSync(REMEMBERED, { force: true });
  return runAstro('build', ...options);
}

/** The commands of which only what is wrong is of interest. */
const isQuiet = (command = ''): boolean => ['build', 'sync'].includes(command);

/** Runs an Astro command to its end and returns its exit code. */
export function runAstro(...command: string[]): number {
  const { NODE_OPTIONS = '', ASTRO_LOG_LEVEL = isQuiet(command[0]) ? 'warn' : 'info' } = process.env;
  const { status } = spawnSync(process.execPath, [ASTRO, ...command], {
    stdio: 'inherit',
    env: {
      ...process.env,
      ASTRO_LOG_LEVEL,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_OPTIONS: `${NODE_OPTIONS} --disable-warning=ExperimentalWarning`,
    },
  });
  return status ?? 1;
}

if (import.meta.main) process.exit(runAstro(...process.argv.slice(2)));
