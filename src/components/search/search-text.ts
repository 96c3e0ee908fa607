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
  sub_results: { title: string; url: string; plain_excerpt: string }[];
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
  const parts = sub_results.slice(0, 2).map((part) => ({
    title: part.title,
    within: title,
    url: part.url.replace(/#_top$/, ''),
    excerpt: plain(part.plain_excerpt),
  }));
  return parts.length > 0 ? parts : [{ title, within: '', url, excerpt: plain(plain_excerpt) }];
};

/** An excerpt has the marks of HTML written out. */
const plain = (excerpt: string): string =>
  new DOMParser().parseFromString(excerpt, 'text/html').body.textContent;

/** Fetched before it is imported: browsers remember a failed import until the page is left, a failed fetch never. */
async function load(): Promise<Pagefind> {
  const base = import.meta.env.BASE_URL;
  const address = `${base.replace(/\/$/, '')}/pagefind/pagefind.js`;
  const { ok, status } = await fetch(address);
  if (!ok) throw new Error(`${address}: ${status}`);
  const found = (await import(/* @vite-ignore */ address)) as Pagefind;
  await found.options({ baseUrl: base });
  return found;
}
