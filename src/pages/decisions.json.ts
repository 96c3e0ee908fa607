import type { APIRoute } from 'astro';
import { allTrees } from '../lib/catalogue/collections.ts';
import { decisionsJson } from '../lib/decision/decisions-json.ts';

export const GET: APIRoute = async () => Response.json(decisionsJson(await allTrees()));
