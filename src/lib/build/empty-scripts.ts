import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Takes the scripts in which nothing is left out of the finished pages: each would be a request of its own. */
export function emptyScripts(): AstroIntegration {
  return {
    name: 'clean-exit-empty-scripts',
    hooks: {
      'astro:build:done'({ dir }) {
        const root = fileURLToPath(dir);
        const read = (file: string) => readFileSync(join(root, file), 'utf8');
        const empty = globSync('**/*.js', { cwd: root }).filter((file) => read(file).trim() === '');
        for (const page of globSync('**/*.html', { cwd: root })) {
          writeFileSync(join(root, page), withoutScripts(read(page), empty));
        }
        for (const file of empty) rmSync(join(root, file));
      },
    },
  };
}

/** A page without the scripts at these paths; the address of a script ends in its path. */
export const withoutScripts = (html: string, paths: readonly string[]): string =>
  html.replace(/<script type="module" src="([^"]+)"><\/script>/g, (script, src: string) =>
    paths.some((path) => src.endsWith(`/${path}`)) ? '' : script,
  );
