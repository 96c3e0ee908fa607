import type { APIRoute, GetStaticPaths } from 'astro';
import { allGuides } from '../../lib/catalogue/collections.ts';
import { guidePage } from '../../lib/link/guide-page.ts';
import { pagePath } from '../../lib/link/page-path.ts';

/** What the home page needs to lead back into a guide: fetched for one guide, so that its weight does not grow with the site. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await allGuides()).map(({ id, title, steps }) => ({
    params: { guide: id },
    props: {
      id,
      title,
      url: pagePath(import.meta.env.BASE_URL, guidePage(id)),
      steps: steps.map((step) => ({ id: step.id, aliases: step.aliases })),
    },
  }));

export const GET: APIRoute = ({ props }) => Response.json(props);
