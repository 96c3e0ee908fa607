import { getCollection } from 'astro:content';
import { questionsIn } from './questions.ts';
import { readList } from './published-list.ts';
import { readRetiredGuides } from './retired-guides.ts';
import { makeCatalogue, type Catalogue } from './catalogue.ts';
import { localesAmong } from './root-language.ts';

/** The languages besides English, which stands at the root: the folders of `src/content/words/`. */
export const locales: readonly string[] = localesAmong(
  Object.keys(import.meta.glob('../../content/words/*/*.json')).map((path) => path.split('/').at(-2)!),
);

/** The locale of every language; that at the root has none. */
export const everyLocale: readonly (string | undefined)[] = [undefined, ...locales];

const texts: Record<string, string> = import.meta.glob('../../content/*.{yaml,txt}', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const text = (name: string): string => texts[`../../content/${name}`] ?? '';

let catalogue: Promise<Catalogue> | undefined;

/** The catalogue of the site, read from Astro's collections once; again when an author saves something. */
const site = (): Promise<Catalogue> => (catalogue ??= readSite());
import.meta.hot?.on('astro:content-changed', () => (catalogue = undefined));

async function readSite(): Promise<Catalogue> {
  const [docs, decisions, requests, sources, differences] = await Promise.all([
    getCollection('docs'),
    getCollection('decisions'),
    getCollection('requests'),
    getCollection('sources'),
    getCollection('differences'),
  ]);
  return makeCatalogue({
    locales,
    docs,
    decisions,
    requests,
    sources,
    differences,
    retiredGuides: readRetiredGuides(text('retired-guides.yaml')),
    publishedSteps: readList(text('published-steps.txt')),
  });
}

/** What `Catalogue` says of each, for the pages of this site. */
export const allGuides = async (locale?: string) => (await site()).allGuides(locale);
export const readGuide = async (id: string, locale?: string) => (await site()).readGuide(id, locale);
export const allTrees = async (locale?: string) => (await site()).allTrees(locale);
export const readTree = async (id: string, locale?: string) => (await site()).readTree(id, locale);
export const allKinds = async (locale?: string) => (await site()).allKinds(locale);
export const readKind = async (id: string, locale?: string) => (await site()).readKind(id, locale);
export const formerGuides = async () => (await site()).formerGuides();
export const allSources = async () => (await site()).allSources();
export const readSource = async (id: string) => (await site()).readSource(id);
export const allDifferences = async (locale?: string) => (await site()).allDifferences(locale);
export const readDifference = async (id: string, locale?: string) =>
  (await site()).readDifference(id, locale);

/** What people ask, in their words. */
export const readQuestions = (locale?: string) => questionsIn(text, locale);
