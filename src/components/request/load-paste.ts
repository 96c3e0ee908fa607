import type { Words } from '../../lib/words/say.ts';
import { addWords } from '../words/words.ts';
import PasteBox from './PasteBox.tsx';

// Fetched apart from what guides fetch: a file that both had in common would be named in every guide.
const files = import.meta.glob<string>('../../content/words/*/paste.json', {
  import: 'default',
  query: '?raw',
});

/** What looks through a pasted text, once its words are there; what is not translated is in English. */
export async function load(language: string): Promise<typeof PasteBox> {
  const paths = ['en', language].map((one) => `../../content/words/${one}/paste.json`);
  const found = await Promise.all([...new Set(paths)].flatMap((path) => files[path]?.() ?? []));
  addWords('paste', Object.assign({}, ...found.map((text) => JSON.parse(text) as Words)) as Words);
  return PasteBox;
}
