import { fetchWords } from '../words/fetch-words.ts';
import LaterParts from './LaterParts.tsx';

/** What few readers of a guide need, once its words are there. */
export async function load(language: string): Promise<typeof LaterParts> {
  await Promise.all([fetchWords('step-menu', language), fetchWords('guide-notices', language)]);
  return LaterParts;
}
