import type { Words } from '../words/say.ts';

/** What guides may name by an id: whatever the words of the guides have a name for. */
export interface Vocabulary {
  systems: string[];
  audiences: string[];
}

/** Reads the vocabulary from the words of the guides: `audience.buyer` names the audience `buyer`. */
export const vocabularyIn = (words: Words): Vocabulary => ({
  systems: namesUnder('system', words),
  audiences: namesUnder('audience', words),
});

const namesUnder = (kind: string, words: Words): string[] =>
  Object.keys(words)
    .map((key) => key.split('.'))
    .filter((parts) => parts[0] === kind && parts.length === 2)
    .map(([, name]) => name!);
