/**
 * Runs Astro without what is not meant for the reader: the announcement of its telemetry, Node's warnings about
 * features that it tries, and a build's reports of progress. As a program: `node tools/run-astro.ts dev`.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

const MODULES = join(import.meta.dirname, '..', 'node_modules');
const ASTRO = join(MODULES, 'astro', 'bin', 'astro.mjs');

/** Builds the site and returns the exit code. Content is read anew, as with `--force`, which would say so each time. */
export function buildSite(...options: string[]): number {
  rmSync(join(MODULES, '.astro', 'data-store.json'), { force: true });
  return runAstro('build', ...options);
}

/** Runs an Astro command to its end and returns its exit code. */
export function runAstro(...command: string[]): number {
  const { NODE_OPTIONS = '', ASTRO_LOG_LEVEL = command[0] === 'build' ? 'warn' : 'info' } = process.env;
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
