import { globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { isOfPages, keptFile } from './kept-files.ts';

const WORKER = fileURLToPath(new URL('../../components/offline/worker.ts', import.meta.url));

/** Where the service worker stands: it serves what is beside and below it. */
const WORKER_FILE = 'sw.js';

/** Writes the service worker of the finished site, `sw.js`, which knows each file of this build. Nothing may be changed after it. */
export function offlineWorker(): AstroIntegration {
  let base = '/';
  return {
    name: 'clean-exit-offline-worker',
    hooks: {
      'astro:config:done'({ config }) {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => writeWorker(fileURLToPath(dir), base),
    },
  };
}

/** Writes `sw.js` for the finished site in a folder, which is served below `base`. */
export async function writeWorker(root: string, base: string): Promise<void> {
  const paths = globSync('**/*', { cwd: root })
    .filter((path) => statSync(join(root, path)).isFile())
    .map((path) => path.replaceAll(sep, '/'));
  const files = paths
    .filter(isOfPages)
    .sort()
    .map((path) => keptFile(path, readFileSync(join(root, path)), base));
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { FILES: JSON.stringify(files) },
    build: {
      outDir: root,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: { input: WORKER, output: { format: 'iife', entryFileNames: WORKER_FILE } },
    },
  });
}
