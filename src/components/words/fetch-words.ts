import type { Words } from '../../lib/words/say.ts';
import { addWords, type Feature } from './words.ts';

const files = import.meta.glob<Words>(
  '../../content/words/*/{step-menu,guide-notices,carried,carry,cases,facts,deadlines,record,share}.json',
  {
    import: 'default',
  },
);

/** Fetches the words of a part that is fetched itself, in a language; what is not translated is in English. */
export async function fetchWords(feature: Feature, language: string): Promise<void> {
  const paths = ['en', language].map((one) => `../../content/words/${one}/${feature}.json`);
  const found = await Promise.all([...new Set(paths)].flatMap((path) => files[path]?.() ?? []));
  addWords(feature, Object.assign({}, ...found) as Words);
}
