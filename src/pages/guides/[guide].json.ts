import type { APIRoute, GetStaticPaths } from 'astro';
import { guideEntries } from '../../components/guide/guide-entries.ts';
import { guidesJson } from '../../lib/guide/guides-json.ts';
import { readOutline } from '../../lib/guide/outline.ts';

/** What the home page needs to lead back into a guide: fetched for one guide, so that its weight does not grow with the site. */
export const getStaticPaths: GetStaticPaths = async () => {
  const entries = await guideEntries();
  return guidesJson(entries, import.meta.env.BASE_URL).guides.map(({ id, title, url }, index) => ({
    params: { guide: id },
    props: {
      id,
      title,
      url,
      steps: readOutline(entries[index]!.body).steps.map(({ id: step, aliases }) => ({ id: step, aliases })),
    },
  }));
};

export const GET: APIRoute = ({ props }) => Response.json(props);
