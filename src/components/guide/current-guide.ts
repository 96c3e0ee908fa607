import type { AstroGlobal } from 'astro';
import type { GuideEntry } from '../../lib/catalogue/catalogue.ts';
import { locales, readGuide } from '../../lib/catalogue/collections.ts';
import { guideIdOf } from '../../lib/link/guide-page.ts';

/** The guide that a page shows, in the page's language; `undefined` for a page that is no guide. */
export async function currentGuide({ locals }: Pick<AstroGlobal, 'locals'>): Promise<GuideEntry | undefined> {
  const { entry, locale } = locals.starlightRoute;
  const id = entry.data.guide && guideIdOf(entry.id, locales);
  return id === undefined ? undefined : readGuide(id, locale);
}
