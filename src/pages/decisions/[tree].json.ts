import type { APIRoute, GetStaticPaths } from 'astro';
import { readTree, readTrees } from '../../components/decision/trees.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await readTrees()).map(({ id }) => ({ params: { tree: id } }));

/** A tree as it is shown, for the pages in which it stands embedded. */
export const GET: APIRoute = async ({ params }) => Response.json((await readTree(params['tree']!)).view);
