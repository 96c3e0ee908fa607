import type { APIRoute } from 'astro';
import { allGuides } from '../lib/catalogue/collections.ts';
import { guidesJson } from '../lib/guide/guides-json.ts';

export const GET: APIRoute = async () =>
  Response.json(guidesJson(await allGuides(), import.meta.env.BASE_URL));
