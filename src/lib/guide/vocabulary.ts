import type { Words } from '../words/say.ts';

/** What guides of a language may name, and the words that they have to use; from the words of the guides. */
export interface Vocabulary {
  systems: string[];
  audiences: string[];
  /** The marks that a point of no return carries: what becomes impossible, and what to do before. */
  noReturn: string[];
}

/** Reads the vocabulary from the words of the guides: `audience.buyer` names the audience `buyer`. */
export const vocabularyIn = (words: Words): Vocabulary => ({
  systems: namesUnder('system', words),
  audiences: namesUnder('audience', words),
  noReturn: [words['afterwards'], words['doFirst']].filter((word) => typeof word === 'string'),
});

const namesUnder = (kind: string, words: Words): string[] =>
  Object.keys(words)
    .map((key) => key.split('.'))
    .filter((parts) => parts[0] === kind && parts.length === 2)
    .map(([, name]) => name!);
