import type { APIRoute, GetStaticPaths } from 'astro';
import { allKinds, readKind } from '../../lib/catalogue/collections.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await allKinds()).map(({ id }) => ({ params: { kind: id } }));

/** A kind of request, for the pages in which its composer stands embedded. */
export const GET: APIRoute = async ({ params }) => Response.json(await readKind(params['kind']!));
