import type { APIRoute, GetStaticPaths } from 'astro';
import { readKind, readKinds } from '../../components/request/kinds.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await readKinds()).map(({ id }) => ({ params: { kind: id } }));

/** A kind of request, for the pages in which its composer stands embedded. */
export const GET: APIRoute = async ({ params }) => Response.json(await readKind(params['kind']!));
