import type { APIRoute, GetStaticPaths } from 'astro';
import { readTree } from '../../components/decision/trees.ts';
import { allTrees } from '../../lib/catalogue/collections.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await allTrees()).map(({ id }) => ({ params: { tree: id } }));

/** A tree as it is shown, for the pages in which it stands embedded. */
export const GET: APIRoute = async ({ params }) => Response.json((await readTree(params['tree']!)).view);
