import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './pages.ts';

/** What a copy of the project needs beside its content; packages are found in the folders above it. */
const PROJECT = ['src', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'public'];
const CONTENT = join('src', 'content');

/**
 * Makes a project of its own, `dist-test/projects/<name>`, with the real code, words, deadlines, what is to be logged, and pages of
 * tools, and the `src/content` of the folder that is given. Returns its own folder.
 */
export function copySite(name: string, from = ROOT): string {
  const copy = join(ROOT, 'dist-test', 'projects', name);
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const part of PROJECT) {
    cpSync(join(ROOT, part), join(copy, part), {
      recursive: true,
      filter: (source) => source !== join(ROOT, CONTENT),
    });
  }
  cpSync(join(from, CONTENT), join(copy, CONTENT), { recursive: true });
  for (const shared of [
    'words',
    'deadlines.json',
    'to-log.json',
    'docs/cases.mdx',
    'docs/record.mdx',
    'docs/share.mdx',
  ])
    cpSync(join(ROOT, CONTENT, shared), join(copy, CONTENT, shared), { recursive: true });
  return copy;
}

interface Built {
  code: number;
  output: string;
}

/** Builds a project into `outDir`, below `base`. Mistakes do not throw: the exit code and all that was said come back. */
export const buildSite = (folder: string, outDir = join(folder, 'dist'), base = '/'): Promise<Built> =>
  run(folder, base, [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build', '--force', '--outDir', outDir]);

/** The same as `npm run build` does it: with all that hosts need. */
export const buildForHosts = (folder: string, outDir: string, base: string): Promise<Built> =>
  run(folder, base, [join(folder, 'src/lib/build/build.ts'), '--outDir', outDir]);

function run(folder: string, base: string, command: string[]): Promise<Built> {
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    BASE_PATH: base,
    SITE_URL: 'https://clean-exit.example',
  };
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: folder, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
      resolve({ code: error ? 1 : 0, output: stdout + stderr }),
    );
  });
}
