import type { Page } from './check.ts';
import { readOutline } from './outline.ts';

/**
 * The list of published step links, `src/content/published-steps.txt`: one `guides/<guide>/#<step>` a
 * line. A link that was published once has to lead somewhere for ever: to its step, by an alias to
 * another step, or to a dated notice.
 */
export function readPublished(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'));
}

/** The links of all steps and prerequisites as they are now. */
export function currentLinks(pages: Page[]): string[] {
  return pages.flatMap(({ id, mdx }) => readOutline(mdx).steps.map((step) => `${id}/#${step.id}`));
}

/** The published links that lead nowhere any more. */
export function brokenLinks(published: string[], pages: Page[]): string[] {
  const answered = new Set([
    ...currentLinks(pages),
    ...pages.flatMap(({ id, mdx, guide }) => [
      ...readOutline(mdx).steps.flatMap((step) => step.aliases.map((alias) => `${id}/#${alias}`)),
      ...(guide?.retired ?? []).map((step) => `${id}/#${step.id}`),
    ]),
  ]);
  return published.filter((link) => !answered.has(link));
}

/** The list with the links added that are not in it yet, sorted, one a line; its comments stay on top. */
export function addLinks(text: string, pages: Page[]): string {
  const comments = text.split('\n').filter((line) => line.startsWith('#'));
  const links = new Set([...readPublished(text), ...currentLinks(pages)]);
  return [...comments, ...[...links].toSorted(), ''].join('\n');
}
