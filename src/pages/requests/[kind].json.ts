import type { APIRoute, GetStaticPaths } from 'astro';
import { embedKind } from '../../components/request/embedded-kind.ts';
import { allKinds, everyLocale } from '../../lib/catalogue/collections.ts';
import { languageIn } from '../../lib/catalogue/root-language.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const all = await Promise.all(
    everyLocale.map(async (locale) =>
      (await allKinds(locale)).map((kind) => embedKind(kind, languageIn(locale))),
    ),
  );
  return all.flat().map(({ name, body }) => ({ params: { kind: name }, props: { body } }));
};

/** A kind of request with its words, for the pages in which its composer stands embedded. */
export const GET: APIRoute = ({ props }) =>
  new Response(props['body'] as string, { headers: { 'content-type': 'application/json' } });
