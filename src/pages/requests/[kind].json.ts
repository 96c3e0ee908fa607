import type { APIRoute, GetStaticPaths } from 'astro';
import { embedKind } from '../../components/request/embedded-kind.ts';
import { readKinds } from '../../components/request/kinds.ts';

const LANGUAGES = ['en'];

export const getStaticPaths: GetStaticPaths = async () => {
  const all = await Promise.all(
    LANGUAGES.map(async (language) => (await readKinds(language)).map((kind) => embedKind(kind, language))),
  );
  return all.flat().map(({ name, body }) => ({ params: { kind: name }, props: { body } }));
};

/** A kind of request with its words, for the pages in which its composer stands embedded. */
export const GET: APIRoute = ({ props }) =>
  new Response(props['body'] as string, { headers: { 'content-type': 'application/json' } });
