import type { APIRoute } from 'astro';
import { guideEntries } from '../components/guide/guide-entries.ts';
import { guidesJson } from '../lib/guide/guides-json.ts';

export const GET: APIRoute = async () =>
  Response.json(guidesJson(await guideEntries(), import.meta.env.BASE_URL));
