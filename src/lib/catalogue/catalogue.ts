import type { Tree } from '../decision/schema.ts';
import type { Difference, Guide, RetiredGuide, Source, Step } from '../guide/schema.ts';
import { guideIdOf, guidePage } from '../link/guide-page.ts';
import type { RequestKind } from '../request/schema.ts';
import { formerGuidesIn, type FormerGuide } from './former-guides.ts';
import { entriesIn } from './localised.ts';

/** A page as its collection holds it: its frontmatter, and the outline that the loader read from its text. */
export interface PageEntry {
  id: string;
  data: {
    title: string;
    description?: string | undefined;
    sidebar?: { order?: number | undefined } | undefined;
    guide?: Guide | undefined;
    steps?: Step[] | undefined;
  };
}

/** All content of the site, in every language. `locales` are the languages besides the one at the root. */
export interface Content {
  locales: readonly string[];
  docs: readonly PageEntry[];
  decisions: readonly { id: string; data: Tree }[];
  requests: readonly { id: string; data: RequestKind }[];
  sources: readonly { id: string; data: Source }[];
  differences: readonly { id: string; data: Difference }[];
  /** The guides that are gone, by their ids. */
  retiredGuides: Readonly<Record<string, RetiredGuide>>;
  /** Every step link ever published: `guides/<guide>/#<step>`. */
  publishedSteps: readonly string[];
}

/** A guide in one language. Its id and those of its steps are the same in every language. */
export interface GuideEntry {
  id: string;
  /** The page that shows it: `guides/close-aws-account`, in another language `de/guides/close-aws-account`. */
  page: string;
  title: string;
  description: string;
  facts: Guide;
  steps: Step[];
}

export interface TreeEntry {
  id: string;
  tree: Tree;
}

/** A kind of request with its id, which is the name of its file. */
export interface KindEntry {
  id: string;
  kind: RequestKind;
}

export interface SourceEntry {
  id: string;
  source: Source;
}

export interface DifferenceEntry {
  id: string;
  difference: Difference;
}

/** What is in the site, read through one place. Each list is made once for a language; ids that nobody has throw. */
export interface Catalogue {
  /** The guides in the order of the sidebar. */
  allGuides(locale?: string): GuideEntry[];
  readGuide(id: string, locale?: string): GuideEntry;
  /** The trees, first the one that has a page of its own. */
  allTrees(locale?: string): TreeEntry[];
  readTree(id: string, locale?: string): TreeEntry;
  /** The kinds of requests in the order in which they are offered. */
  allKinds(locale?: string): KindEntry[];
  readKind(id: string, locale?: string): KindEntry;
  /** The addresses of guides that are renamed or gone. */
  formerGuides(): FormerGuide[];
  allSources(): SourceEntry[];
  readSource(id: string): SourceEntry;
  allDifferences(locale?: string): DifferenceEntry[];
  readDifference(id: string, locale?: string): DifferenceEntry;
}

/** The catalogue of some content. */
export function makeCatalogue(content: Content): Catalogue {
  const guides = listed((locale) => guidesIn(content, locale));
  const trees = listed((locale) => treesIn(content, locale));
  const kinds = listed((locale) => kindsIn(content, locale));
  const sources = listed(() => content.sources.map(({ id, data }) => ({ id, source: data })));
  const differences = listed((locale) => differencesIn(content, locale));
  return {
    allGuides: (locale) => guides(locale).list,
    readGuide: (id, locale) => read(guides(locale), id, 'guide'),
    allTrees: (locale) => trees(locale).list,
    readTree: (id, locale) => read(trees(locale), id, '<Decision> tree'),
    allKinds: (locale) => kinds(locale).list,
    readKind: (id, locale) => read(kinds(locale), id, '<Composer> kind'),
    formerGuides: () => formerGuidesIn(content, guides().list),
    allSources: () => sources().list,
    readSource: (id) => read(sources(), id, 'source'),
    allDifferences: (locale) => differences(locale).list,
    readDifference: (id, locale) => read(differences(locale), id, '<Difference> id'),
  };
}

function guidesIn({ docs, locales }: Content, locale?: string): GuideEntry[] {
  return [...entriesIn(docs, locales, locale)]
    .toSorted(byOrder(([, { data }]) => data.sidebar?.order ?? 0))
    .flatMap(([page, { data }]) => {
      const id = guideIdOf(page);
      const { title, description = '', guide, steps = [] } = data;
      if (id === undefined || !guide) return [];
      return [{ id, page: guidePage(id, locale), title, description, facts: guide, steps }];
    });
}

const treesIn = ({ decisions, locales }: Content, locale?: string): TreeEntry[] =>
  [...entriesIn(decisions, locales, locale)]
    .toSorted(byOrder(([, { data }]) => (data.page === undefined ? 1 : 0)))
    .map(([id, { data }]) => ({ id, tree: data }));

const kindsIn = ({ requests, locales }: Content, locale?: string): KindEntry[] =>
  [...entriesIn(requests, locales, locale)]
    .toSorted(byOrder(([, { data }]) => data.order))
    .map(([id, { data }]) => ({ id, kind: data }));

const differencesIn = ({ differences, locales }: Content, locale?: string): DifferenceEntry[] =>
  [...entriesIn(differences, locales, locale)].map(([id, { data }]) => ({ id, difference: data }));

/** Compares entries by a number and then by their ids, so that no order hangs on the file system. */
const byOrder =
  <T>(orderOf: (entry: [string, T]) => number) =>
  (a: [string, T], b: [string, T]): number =>
    orderOf(a) - orderOf(b) || (a[0] < b[0] ? -1 : 1);

interface Listed<T> {
  list: T[];
  byId: Map<string, T>;
}

/** Makes a list once for each language, and finds its entries by id. */
function listed<T extends { id: string }>(make: (locale?: string) => T[]): (locale?: string) => Listed<T> {
  const made = new Map<string | undefined, Listed<T>>();
  return (locale) => {
    let listOf = made.get(locale);
    if (!listOf) {
      const list = make(locale);
      listOf = { list, byId: new Map(list.map((entry) => [entry.id, entry])) };
      made.set(locale, listOf);
    }
    return listOf;
  };
}

function read<T>({ byId }: Listed<T>, id: string, field: string): T {
  const entry = byId.get(id);
  if (entry) return entry;
  throw new Error(`${field}: expected one of ${[...byId.keys()].join(', ')}, found “${id}”`);
}
