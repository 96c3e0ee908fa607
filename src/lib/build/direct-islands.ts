import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Where an island really is: the file beside the one that passes it on, and its name there. */
interface Source {
  file: string;
  name: string;
}

/** Has finished pages ask for each island where it is: a script that only passes it on would be one more request before it. */
export function directIslands(): AstroIntegration {
  return {
    name: 'clean-exit-direct-islands',
    hooks: {
      'astro:build:done'({ dir }) {
        const root = fileURLToPath(dir);
        const read = (file: string) => readFileSync(join(root, file), 'utf8');
        const sources = new Map(
          globSync('**/*.js', { cwd: root }).flatMap((file) => {
            const source = sourceOf(read(file));
            return source ? [[basename(file), source] as const] : [];
          }),
        );
        for (const page of globSync('**/*.html', { cwd: root }))
          writeFileSync(join(root, page), withDirectIslands(read(page), sources));
      },
    },
  };
}

/** What a script passes on as its default export, if it does nothing else. */
export function sourceOf(script: string): Source | undefined {
  const found = /^export\{(\w+) as default\}from["']\.\/([\w.-]+)["'];?$/.exec(script.trim());
  return found ? { name: found[1]!, file: found[2]! } : undefined;
}

/** A page whose islands are asked for at their sources, which are known by the names of the files that pass them on. */
export const withDirectIslands = (html: string, sources: ReadonlyMap<string, Source>): string =>
  html.replace(
    /component-url="([^"]*\/)([^"/]+)" component-export="default"/g,
    (asked, folder: string, file: string) => {
      const source = sources.get(file);
      return source ? `component-url="${folder}${source.file}" component-export="${source.name}"` : asked;
    },
  );
