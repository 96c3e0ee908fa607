import { createHash } from 'node:crypto';
import type { Words } from '../../lib/words/say.ts';
import { readWords } from '../words/words.ts';
import type { KindEntry } from '../../lib/catalogue/catalogue.ts';

/** A kind of request with the words of its composer, as a page fetches it when its composer is opened. */
export interface EmbeddedKind extends KindEntry {
  words: Record<string, Words>;
}

const FEATURES = ['composer', 'fields', 'reason'];

/** What is fetched for a kind in a language, and its name, which changes with its content. */
export function embedKind(entry: KindEntry, language: string): { name: string; body: string } {
  const words = Object.fromEntries(FEATURES.map((feature) => [feature, readWords(feature, language)]));
  const body = JSON.stringify({ ...entry, words } satisfies EmbeddedKind);
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  return { name: `${entry.id}.${language}.${hash}`, body };
}
