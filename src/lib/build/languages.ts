import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type english from '../../content/words/en/site.json';
import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { localesAmong, ROOT_LANGUAGE } from '../catalogue/root-language.ts';

/** A folder of `src/content/words`: its name is a language tag, its `site.json` says what the language calls itself. */
interface Language {
  tag: string;
  site: SiteWords;
}

type SiteWords = typeof english;

/** Every language that the site speaks, as the folders say; English, which stands at the root, comes first. */
export function readLanguages(words: URL): Language[] {
  const read = (tag: string) => {
    const file = new URL(`${tag}/site.json`, words);
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<SiteWords>) : {};
  };
  const english = read(ROOT_LANGUAGE) as SiteWords;
  const tags = [ROOT_LANGUAGE, ...localesAmong(readdirSync(words))];
  return tags.map((tag) => ({ tag, site: { ...english, ...read(tag) } }));
}

/** The languages as Starlight wants them: English without a folder in its addresses, each other one below its tag. */
export const localesOf = (languages: Language[]): NonNullable<StarlightUserConfig['locales']> =>
  Object.fromEntries(
    languages.map(({ tag, site }) => [
      tag === ROOT_LANGUAGE ? 'root' : tag,
      { label: site.language, lang: tag },
    ]),
  );

/** One of the site's words as the label of something in the sidebar, with its translations. */
export const labelOf = (languages: Language[], key: keyof SiteWords) => ({
  label: languages[0]!.site[key],
  translations: Object.fromEntries(languages.slice(1).map(({ tag, site }) => [tag, site[key]])),
});
