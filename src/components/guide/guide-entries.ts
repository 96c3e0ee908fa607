import { getCollection } from 'astro:content';
import type { GuideEntry } from '../../lib/guide/guides-json.ts';

/** All guides, in the order of the sidebar. */
export async function guideEntries(): Promise<GuideEntry[]> {
  const pages = await getCollection('docs');
  return pages
    .toSorted((a, b) => (a.data.sidebar.order ?? 0) - (b.data.sidebar.order ?? 0))
    .flatMap(({ id, body = '', data: { title, description = '', guide } }) =>
      guide ? [{ id, body, data: { title, description, guide } }] : [],
    );
}
