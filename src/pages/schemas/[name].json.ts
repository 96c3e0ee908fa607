import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedSchema, SCHEMA_NAMES } from '../../lib/carry/published-schemas.ts';

export const getStaticPaths: GetStaticPaths = () => SCHEMA_NAMES.map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params, url, site }) =>
  Response.json(
    publishedSchema(params['name'] as (typeof SCHEMA_NAMES)[number], new URL(url.pathname, site).href),
  );
