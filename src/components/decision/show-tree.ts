import type { TreeEntry } from '../../lib/catalogue/catalogue.ts';
import { readGuide, readSource, readTree } from '../../lib/catalogue/collections.ts';
import type { Tree } from '../../lib/decision/schema.ts';
import { viewTree, type TreeView } from '../../lib/decision/view.ts';
import { waysThrough, type Answer } from '../../lib/decision/walk.ts';
import { encodeAnswers } from '../../lib/link/answers-link.ts';
import { localPage } from '../../lib/link/guide-page.ts';
import { pagePath } from '../../lib/link/page-path.ts';

/** A tree as a page shows it. */
export interface ShownTree {
  id: string;
  tree: Tree;
  view: TreeView;
  /** The page that says it all as text. */
  routes: string;
  /** The page on which each place has an address, if there is one. */
  ownPage?: string;
  /** The address of a node: its place on the tree's own page, or else where it stands as text. */
  urlOf: (node: string) => string;
  wayTo: (node: string) => Answer[] | undefined;
}

const shown = new WeakMap<TreeEntry, Map<string | undefined, Promise<ShownTree>>>();

/** A tree by its id in the language of a page; an unknown id is an author's mistake and stops the build. */
export async function showTree(id: string, locale?: string): Promise<ShownTree> {
  const entry = await readTree(id, locale);
  const inLanguages = shown.get(entry) ?? new Map<string | undefined, Promise<ShownTree>>();
  shown.set(entry, inLanguages);
  const made = inLanguages.get(locale) ?? makeShown(entry, locale);
  inLanguages.set(locale, made);
  return made;
}

async function makeShown({ id, tree }: TreeEntry, locale?: string): Promise<ShownTree> {
  const path = (page: string) => pagePath(import.meta.env.BASE_URL, localPage(page, locale));
  const [routes, ownPage] = [path(tree.routes), tree.page && path(tree.page)];
  const wayTo = waysThrough(tree);
  const urlOf = (node: string) =>
    ownPage === undefined ? `${routes}#${node}` : ownPage + encodeAnswers(wayTo(node) ?? []);

  const named = tree.nodes.flatMap((node) => (node.kind === 'outcome' ? (node.guide ?? []) : []));
  const guides = new Map(
    await Promise.all(
      [...new Set(named)].map(async (name) => [name, await readGuide(name, locale)] as const),
    ),
  );
  const guideOf = (name: string) => {
    const { title, page, facts } = guides.get(name)!;
    const { ends, costs, stays, short } = facts;
    return { title, url: pagePath(import.meta.env.BASE_URL, page), ends, costs, stays, short };
  };
  const cited = tree.nodes.flatMap((node) => (node.kind === 'outcome' ? node.sources : []));
  const sources = new Map(
    await Promise.all(
      [...new Set(cited)].map(async (name) => [name, (await readSource(name)).source] as const),
    ),
  );
  const sourceOf = (name: string) => {
    const { title, publisher, checked } = sources.get(name)!;
    return { title, publisher, checked, url: `${path('reference/sources')}#${name}` };
  };
  const view = viewTree(tree, { guideOf, sourceOf, urlOf });
  return { id, tree, view, routes, ...(ownPage !== undefined && { ownPage }), urlOf, wayTo };
}
