import type { APIRoute, GetStaticPaths } from 'astro';
import { allGuides, everyLocale } from '../../../lib/catalogue/collections.ts';
import { guidePage } from '../../../lib/link/guide-page.ts';
import { pagePath } from '../../../lib/link/page-path.ts';

/** What the home page needs to lead back into a guide: fetched for those that a reader has begun, so that its weight does not grow with the site. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await Promise.all(everyLocale.map(filesIn))).flat();

/** A file under each id that a guide has or had: under which one the reader's ticks are kept, only the browser knows. */
const filesIn = async (locale?: string) => {
  const guides = await allGuides(locale);
  const urlOf = (id: string) => pagePath(import.meta.env.BASE_URL, guidePage(id, locale));
  return guides.flatMap(({ id, title, steps, facts: { aliases, versions, next, system } }) => {
    const props = {
      id,
      aliases,
      system,
      title,
      url: urlOf(id),
      next: guides
        .filter((one) => next.includes(one.id))
        .map((one) => ({ title: one.title, url: urlOf(one.id) })),
      versions: versions.map((version) => version.id),
      steps: steps.map(({ id, aliases, versions, kind }) => ({ id, aliases, versions, kind })),
    };
    return [id, ...aliases].map((guide) => ({ params: { locale, guide }, props }));
  });
};

export const GET: APIRoute = ({ props }) => Response.json(props);
