import { guideIdOf } from '../link/guide-page.ts';
import { hasStep, type Page } from './page.ts';

/**
 * The list of published step links, `src/content/published-steps.txt`: one `guides/<guide>/#<step>` a
 * line. A link that was published once has to lead somewhere for ever: to its step, by an alias to
 * another step, or to a dated notice; and so has the link of a guide that was renamed or is gone.
 */
export const currentLinks = (pages: readonly Page[]): string[] =>
  pages
    .filter(({ id }) => guideIdOf(id) !== undefined)
    .flatMap(({ id, outline }) => outline.steps.map((step) => `${id}/#${step.id}`));

/** The published links that lead nowhere any more, with the ids of the guides that are gone. */
export function brokenLinks(
  published: readonly string[],
  pages: readonly Page[],
  retiredGuides: readonly string[],
): string[] {
  const byId = new Map(
    pages.flatMap((page) => {
      const id = guideIdOf(page.id);
      return id === undefined
        ? []
        : [id, ...(page.guide?.aliases ?? [])].map((name) => [name, page] as const);
    }),
  );
  return published.filter((link) => {
    const [, guide = '', step = ''] = /^guides\/(.+)\/#(.+)/.exec(link) ?? [];
    const page = byId.get(guide);
    return page ? !hasStep(page, step) : !retiredGuides.includes(guide);
  });
}
