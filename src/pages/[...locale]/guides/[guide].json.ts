import type { APIRoute, GetStaticPaths } from 'astro';
import { allGuides, locales } from '../../../lib/catalogue/collections.ts';
import { guidePage } from '../../../lib/link/guide-page.ts';
import { pagePath } from '../../../lib/link/page-path.ts';

/** What the home page needs to lead back into a guide: fetched for one guide, so that its weight does not grow with the site. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await Promise.all([undefined, ...locales].map(filesIn))).flat();

const filesIn = async (locale?: string) =>
  (await allGuides(locale)).map(({ id, title, steps }) => ({
    params: { locale, guide: id },
    props: {
      id,
      title,
      url: pagePath(import.meta.env.BASE_URL, guidePage(id, locale)),
      steps: steps.map((step) => ({ id: step.id, aliases: step.aliases })),
    },
  }));

export const GET: APIRoute = ({ props }) => Response.json(props);
