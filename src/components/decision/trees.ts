import * as catalogue from '../../lib/catalogue/collections.ts';
import type { Tree } from '../../lib/decision/schema.ts';
import { viewTree, type TreeView } from '../../lib/decision/view.ts';
import { pagePath } from '../../lib/link/step-link.ts';

/** Where the trees can be walked with an address of their own. */
export const DECIDE_PATH = pagePath(import.meta.env.BASE_URL, 'decide');

/** A tree by its id, as authored and as shown; an unknown id is an author's mistake and stops the build. */
export async function readTree(id: string, locale?: string): Promise<{ tree: Tree; view: TreeView }> {
  const [{ tree }, guides] = await Promise.all([catalogue.readTree(id, locale), catalogue.allGuides(locale)]);
  const facts = new Map(
    guides.map((guide) => [
      guide.id,
      {
        title: guide.title,
        url: pagePath(import.meta.env.BASE_URL, guide.page),
        stays: guide.facts.stays,
      },
    ]),
  );
  return { tree, view: viewTree(tree, (guide) => facts.get(guide)!) };
}
