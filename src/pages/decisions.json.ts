import type { APIRoute } from 'astro';
import { readTrees } from '../components/decision/trees.ts';
import { decisionsJson } from '../lib/decision/decisions-json.ts';

export const GET: APIRoute = async () => Response.json(decisionsJson(await readTrees()));
