import { readdirSync, readFileSync } from 'node:fs';
import { readOutline } from './outline.ts';

/** The ids of the steps of every guide, by the guide's id, read from the files below the project's root. */
export function readGuideSteps(root: URL): Map<string, string[]> {
  const folder = new URL('src/content/docs/guides/', root);
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => [
        name.replace(/\.mdx$/, ''),
        readOutline(readFileSync(new URL(name, folder), 'utf8')).steps.map((step) => step.id),
      ]),
  );
}
