import type { Words } from '../../lib/words/say.ts';
import { addWords, type Feature } from './words.ts';

// As texts: a file that some pages carry and a part fetches would else be one module, and come with every page.
const files = import.meta.glob<string>(
  '../../content/words/*/{step-menu,guide-notices,carried,carry,case-sheet,cases,facts,fields,deadlines,kept,offline,record,share}.json',
  { import: 'default', query: '?raw' },
);

/** Fetches the words of a part that is fetched itself, in a language; what is not translated is in English. */
export async function fetchWords(feature: Feature, language: string): Promise<void> {
  const paths = ['en', language].map((one) => `../../content/words/${one}/${feature}.json`);
  const found = await Promise.all([...new Set(paths)].flatMap((path) => files[path]?.() ?? []));
  addWords(feature, Object.assign({}, ...found.map((text) => JSON.parse(text) as Words)) as Words);
}
