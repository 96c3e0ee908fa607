/** The language at the root of the site, whose pages have no locale in their addresses. */
export const ROOT_LANGUAGE = 'en';

/** The locales among the languages of a site: all but the one at the root, sorted. */
export const localesAmong = (languages: Iterable<string>): string[] =>
  [...new Set(languages)].filter((language) => language !== ROOT_LANGUAGE).toSorted();

/** The language of a locale, as in the `lang` of its pages. */
export const languageIn = (locale: string | undefined): string => locale ?? ROOT_LANGUAGE;
