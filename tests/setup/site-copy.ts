import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './pages.ts';

/** What a copy of the project needs beside its content; packages are found in the folders above it. */
const PROJECT = ['src', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'public'];
const REAL_CONTENT = join(ROOT, 'src', 'content');

/**
 * Makes a project of its own, `dist-test/projects/<name>`, with the real code, the real words and the
 * content of a folder that is laid out like `src/content`. Returns its folder.
 */
export function copySite(name: string, content = 'src/content'): string {
  const copy = join(ROOT, 'dist-test', 'projects', name);
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const part of PROJECT) {
    cpSync(join(ROOT, part), join(copy, part), {
      recursive: true,
      filter: (source) => source !== REAL_CONTENT,
    });
  }
  cpSync(join(ROOT, content), join(copy, 'src/content'), { recursive: true });
  cpSync(join(REAL_CONTENT, 'words'), join(copy, 'src/content/words'), { recursive: true });
  return copy;
}

/** Builds a project into `outDir`, below `base`. Mistakes do not throw: the exit code and all that was said come back. */
export function buildSite(
  folder: string,
  outDir = join(folder, 'dist'),
  base = '/',
): Promise<{ code: number; output: string }> {
  const astro = join(ROOT, 'node_modules/astro/bin/astro.mjs');
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    BASE_PATH: base,
    SITE_URL: 'https://clean-exit.example',
  };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [astro, 'build', '--force', '--outDir', outDir],
      { cwd: folder, env, maxBuffer: 2 ** 26 },
      (error, stdout, stderr) => resolve({ code: error ? 1 : 0, output: stdout + stderr }),
    );
  });
}
