/**
 * A language that nobody speaks, made from English: every letter gets a mark, and texts grow by a third.
 * Whatever a page in it shows in plain letters has not come through a word file or translated content.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mdxToMdast, type MdastNode } from 'satteri';
import { readFrontmatter, readYaml } from '../../src/lib/catalogue/yaml.ts';

/** What Starlight itself says on our pages; a language that it knows brings these along. */
const STARLIGHT = {
  'skipLink.label': 'Skip to content',
  'search.label': 'Search',
  'search.ctrlKey': 'Ctrl',
  'search.cancelLabel': 'Close',
  'themeSelect.accessibleLabel': 'Select theme',
  'themeSelect.dark': 'Dark',
  'themeSelect.light': 'Light',
  'themeSelect.auto': 'Auto',
  'languageSelect.accessibleLabel': 'Select language',
  'menuButton.accessibleLabel': 'Menu',
  'sidebarNav.accessibleLabel': 'Main',
  'tableOfContents.onThisPage': 'On this page',
  'tableOfContents.overview': 'Overview',
  'pagefind.clear_search': 'Clear',
  'pagefind.error_search': 'Search failed',
  'pagefind.input_hint': 'Results will appear as you type',
  'pagefind.many_results': '[COUNT] results for [SEARCH_TERM]',
  'pagefind.one_result': '[COUNT] result for [SEARCH_TERM]',
  'pagefind.results_label': 'Search results',
  'pagefind.search_label': 'Search this site',
  'pagefind.searching': 'Searching for [SEARCH_TERM]...',
  'pagefind.zero_results': 'No results for [SEARCH_TERM]',
};

/** Its tag, from those that are reserved for private use. */
export const PSEUDO = 'qps';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MARKED = [...'åƀçđéƒğĥîĵķļɱñöþǫřšţûṽŵẋýžÅƁÇĐÉƑĞĤÎĴĶĻṀÑÖÞǪŘŠŢÛṼŴẊÝŽ'];

/** A text in the pseudo-language. What stands in braces, or with Pagefind in brackets, is a parameter and stays; so does a link’s address. */
export function pseudo(text: string): string {
  if (!/[a-z]/i.test(text)) return text;
  const [start, body, end] = /^(\s*)(.*?)([\s:]*)$/s.exec(text)!.slice(1) as [string, string, string];
  const marked = body
    .split(/(\{+\w+\}+|&\w+;|\[[A-Z_]+\]|\]\([^)]*\))/)
    .map((piece, index) => (index % 2 ? piece : [...piece].map(mark).join('')))
    .join('');
  return `${start}${marked}${'·'.repeat(Math.ceil(body.length / 3))}${end}`;
}

const mark = (letter: string): string => MARKED[PLAIN.indexOf(letter)] ?? letter;

/** Fields of frontmatter, trees and kinds of requests that a reader sees; all others are ids and settings. */
const SEEN = new Set(
  (
    'title description label effect who ends costs stays undo money time duration notice text hint why know first do ask ' +
    'deadline doesNot difference intro sentence lines also add formLabel name sign says today'
  ).split(' '),
);

/** Data with every text in it that a reader sees in the pseudo-language. */
export function pseudoData(value: unknown, seen = false): unknown {
  if (typeof value === 'string') return seen ? pseudo(value) : value;
  if (Array.isArray(value)) return value.map((one) => pseudoData(one, seen));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, pseudoData(one, SEEN.has(key))]));
}

/** A page in the pseudo-language, as it has to stand one folder deeper. */
export function pseudoPage(mdx: string): string {
  const body = mdx.replace(/^---\n.*?\n---\n/s, '');
  let page = body;
  for (const { start, end } of textsIn(mdxToMdast(body, { position: true })).toReversed()) {
    page = page.slice(0, start) + pseudo(page.slice(start, end)) + page.slice(end);
  }
  const data = JSON.stringify(pseudoData(readFrontmatter(mdx)), null, 2);
  page = page.replace(/(<Where at=")([^"]*)/g, (_, start: string, at: string) => start + pseudo(at));
  return `---\n${data}\n---\n${page.replace(/^(import .* from ')\.\.\//gm, '$1../../')}`;
}

function textsIn(node: MdastNode): { start: number; end: number }[] {
  if (node.type === 'text' && node.position) {
    return [{ start: node.position.start.offset!, end: node.position.end.offset! }];
  }
  return 'children' in node ? node.children.flatMap((child) => textsIn(child as MdastNode)) : [];
}

/** Adds the pseudo-language to the project in a folder: its words, pages, trees and kinds of requests. */
export function addPseudoLanguage(project: string): void {
  const content = join(project, 'src/content');
  const write = (file: string, text: string) => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const translate = (folder: string, pattern: string, to: string, change: (text: string) => string) => {
    for (const name of globSync(pattern, { cwd: join(content, folder) })) {
      write(join(content, to, name), change(readFileSync(join(content, folder, name), 'utf8')));
    }
  };
  const words = (text: string) => JSON.stringify(pseudoWords(JSON.parse(text)));
  const data = (text: string) => JSON.stringify(pseudoData(readYaml(text)));

  translate('words/en', '*.json', `words/${PSEUDO}`, words);
  write(join(content, 'words', PSEUDO, 'starlight.json'), words(JSON.stringify(STARLIGHT)));
  translate('decisions', '*.yaml', `decisions/${PSEUDO}`, data);
  translate('requests', '*.yaml', `requests/${PSEUDO}`, data);
  translate('', 'differences.yaml', '', (text) => JSON.stringify(pseudoTable(readYaml(text) as object)));
  translate('', 'sources.yaml', '', (text) => JSON.stringify(pseudoNotes(readYaml(text) as Sources)));
  // There is one page for addresses that lead nowhere, for all languages.
  translate('docs', '**/!(404).mdx', `docs/${PSEUDO}`, pseudoPage);
}

/** A table with each entry in the pseudo-language as well. */
const pseudoTable = (table: object): object => ({
  ...table,
  ...Object.fromEntries(Object.entries(table).map(([id, entry]) => [`${PSEUDO}/${id}`, pseudoData(entry)])),
});

type Sources = Record<string, { note?: string }>;

/** The list of sources with what is to be known of each in the pseudo-language as well. */
const pseudoNotes = (sources: Sources): Sources =>
  Object.fromEntries(
    Object.entries(sources).map(([id, source]) => [
      id,
      source.note === undefined ? source : { ...source, notes: { [PSEUDO]: pseudo(source.note) } },
    ]),
  );

/** Words in the pseudo-language: plural forms stand below their keys, and every text is seen. */
export function pseudoWords(value: unknown): unknown {
  if (typeof value === 'string') return pseudo(value);
  return Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key, pseudoWords(one)]));
}
