import { getCollection } from 'astro:content';
import type { Tree } from '../../lib/decision/schema.ts';
import { viewTree, type TreeView } from '../../lib/decision/view.ts';
import { pagePath } from '../../lib/link/step-link.ts';
import { guideEntries } from '../guide/guide-entries.ts';

/** Where the trees can be walked with an address of their own. */
export const DECIDE_PATH = pagePath(import.meta.env.BASE_URL, 'decide');

/** All trees in the order of their files, as authored and as shown. The first one is the one on `/decide/`. */
export async function readTrees(): Promise<{ id: string; tree: Tree; view: TreeView }[]> {
  const guides = new Map(
    (await guideEntries()).map(({ id, data: { title, guide } }) => [
      id.replace(/^guides\//, ''),
      { title, url: pagePath(import.meta.env.BASE_URL, id), stays: guide.stays },
    ]),
  );
  const trees = await getCollection('decisions');
  return trees
    .toSorted((a, b) => a.id.localeCompare(b.id))
    .map(({ id, data }) => ({ id, tree: data, view: viewTree(data, (guide) => guides.get(guide)!) }));
}

/** One tree by its id; an unknown id is an author's mistake and stops the build. */
export async function readTree(id: string) {
  const trees = await readTrees();
  const tree = trees.find((one) => one.id === id);
  if (tree) return tree;
  throw new Error(`<Decision> tree: expected one of ${trees.map((one) => one.id).join(', ')}, found “${id}”`);
}
