import { fetchWords } from '../words/fetch-words.ts';
import PasteBox from './PasteBox.tsx';

/** What looks through a pasted text, once its words are there. */
export async function load(language: string): Promise<typeof PasteBox> {
  await fetchWords('paste', language);
  return PasteBox;
}
