import type { APIRoute, GetStaticPaths } from 'astro';
import { showTree } from '../../components/decision/show-tree.ts';
import { treeFile } from '../../components/decision/tree-file.ts';
import { allTrees, everyLocale } from '../../lib/catalogue/collections.ts';
import { languageIn } from '../../lib/catalogue/root-language.ts';

/** Each tree as it is shown in each language, for the pages in which it stands embedded. */
export const getStaticPaths: GetStaticPaths = async () => {
  const files = await Promise.all(
    everyLocale.map(async (locale) =>
      Promise.all(
        (await allTrees(locale)).map(async ({ id }) =>
          treeFile(await showTree(id, locale), languageIn(locale)),
        ),
      ),
    ),
  );
  return files.flat().map(({ name, body }) => ({ params: { tree: name }, props: { body } }));
};

export const GET: APIRoute = ({ props }) =>
  new Response((props as { body: string }).body, { headers: { 'content-type': 'application/json' } });
