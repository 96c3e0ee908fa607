const GUIDES = 'guides/';

/**
 * The id of the guide that a page shows: `close-aws-account` for `guides/close-aws-account` and, with
 * `de` among the locales, for `de/guides/close-aws-account`; `undefined` for a page that is no guide.
 */
export function guideIdOf(pageId: string, locales: readonly string[] = []): string | undefined {
  const { rest } = splitLocale(pageId, locales);
  return rest.startsWith(GUIDES) ? rest.slice(GUIDES.length) : undefined;
}

/** The id of the page that shows a guide: `guides/x` in the language at the root, `de/guides/x` in German. */
export const guidePage = (guideId: string, locale?: string): string => localPage(GUIDES + guideId, locale);

/** The id of a page in a language: `decide` at the root, `de/decide` in German. */
export const localPage = (page: string, locale?: string): string => (locale ? `${locale}/${page}` : page);

/** The locale that begins an id (`de/guides/x`), and what follows it; in the language at the root there is none. */
export function splitLocale(id: string, locales: readonly string[]): { locale?: string; rest: string } {
  const [first, ...rest] = id.split('/');
  return first && rest.length > 0 && locales.includes(first)
    ? { locale: first, rest: rest.join('/') }
    : { rest: id };
}
