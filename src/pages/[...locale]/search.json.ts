import type { APIRoute, GetStaticPaths } from 'astro';
import { readWords } from '../../components/words/words.ts';
import { allGuides, allTrees, everyLocale, readQuestions } from '../../lib/catalogue/collections.ts';
import { localPage } from '../../lib/link/guide-page.ts';
import { pagePath } from '../../lib/link/page-path.ts';
import { idSigns } from '../../lib/search/id-signs.ts';
import { searchIndex } from '../../lib/search/search-index.ts';

/** What the search box fetches when it is first opened: its words too, so that no page carries them. */
export const getStaticPaths: GetStaticPaths = () => everyLocale.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = async ({ params: { locale } }) => {
  const [guides, trees] = await Promise.all([allGuides(locale), allTrees(locale)]);
  const base = import.meta.env.BASE_URL;
  const language = locale ?? 'en';
  return Response.json({
    ...searchIndex({ guides, trees, questions: readQuestions(locale), base, locale }),
    signs: idSigns,
    words: readWords('search', language),
    language,
    decide: pagePath(base, localPage('decide', locale)),
  });
};
