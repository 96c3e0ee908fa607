import { allowOwnScripts } from '../ui/own-scripts.ts';

/** A place in the text of a page where the words stand. */
export interface Passage {
  title: string;
  within: string;
  url: string;
  excerpt: string;
}

interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  search(typed: string): Promise<{ results: { data(): Promise<Page> }[] }>;
}
interface Page {
  url: string;
  meta: { title?: string };
  plain_excerpt: string;
  sub_results: Part[];
}
interface Part {
  title: string;
  url: string;
  plain_excerpt: string;
  weighted_locations: { balanced_score: number }[];
}

const MOST = 5;
let pagefind: Promise<Pagefind> | undefined;

/** Where the words stand in the text of the pages, reference pages last. Rejects where Pagefind cannot be had; it may be called again then. */
export async function searchText(typed: string): Promise<Passage[]> {
  pagefind ??= load();
  try {
    const { results } = await (await pagefind).search(typed);
    const pages = await Promise.all(results.slice(0, 2 * MOST).map((one) => one.data()));
    return pages
      .toSorted((a, b) => Number(isReference(a)) - Number(isReference(b)))
      .flatMap(passagesOf)
      .slice(0, MOST);
  } catch (error) {
    pagefind = undefined;
    throw error;
  }
}

const isReference = ({ url }: Page) => url.includes('/reference/');

const passagesOf = ({ url, meta: { title = '' }, plain_excerpt, sub_results }: Page): Passage[] => {
  const best = sub_results.toSorted((a, b) => scoreOf(b) - scoreOf(a)).slice(0, 2);
  const parts = best.map((part) => ({
    title: part.title,
    within: title,
    url: part.url.replace(/#_top$/, ''),
    excerpt: plain(part.plain_excerpt),
  }));
  return parts.length > 0 ? parts : [{ title, within: '', url, excerpt: plain(plain_excerpt) }];
};

/** How much of what was typed stands in a part; the parts of a page come in the order of the page. */
const scoreOf = ({ weighted_locations }: Part): number =>
  weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);

/** Pagefind writes the brackets of tags as HTML would; the excerpt is shown as text. */
const plain = (excerpt: string): string => excerpt.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/** Fetched before it is imported: browsers remember a failed import until the page is left, a failed fetch never. */
async function load(): Promise<Pagefind> {
  const base = import.meta.env.BASE_URL;
  const address = `${base.replace(/\/$/, '')}/pagefind/pagefind.js`;
  const { ok, status } = await fetch(address);
  if (!ok) throw new Error(`${address}: ${status}`);
  allowOwnScripts();
  const found = (await import(/* @vite-ignore */ address)) as Pagefind;
  await found.options({ baseUrl: base });
  return found;
}
