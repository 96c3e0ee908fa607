import { corrections } from './distance.ts';
import { stem, stemsOf, wordsOf } from './stem.ts';

/** How much a word that means the same, a corrected one and the beginning of one count beside the word itself. */
const SYNONYM = 0.8;
const CORRECTED = 0.85;
const BEGUN = 0.75;

/** What a word may stand for: stems and phrases, with how much each counts. */
export type Meaning = Map<string, number>;

/** The words that a site uses, and which of them mean the same. */
export interface Vocabulary {
  words: Set<string>;
  stems: Set<string>;
  /** Groups that mean the same. A phrase is one member, its stems joined by spaces. */
  groups: string[][];
  phrases: string[][];
}

/** The vocabulary of some texts, with groups of words and phrases that mean the same. */
export function vocabularyOf(texts: readonly string[], synonyms: readonly string[][]): Vocabulary {
  const words = new Set([...texts, ...synonyms.flat()].flatMap(wordsOf));
  const groups = synonyms.map((group) => group.map((member) => stemsOf(member).join(' ')));
  const phrases = groups.flat().map((member) => member.split(' '));
  return {
    words,
    stems: new Set([...words].map(stem)),
    groups,
    phrases: phrases.filter(({ length }) => length > 1).toSorted((a, b) => b.length - a.length),
  };
}

/** What each word of a typed text may stand for, in its order. A phrase that has synonyms is one word, never its parts. */
export function meaningsOf(typed: string, vocabulary: Vocabulary): Meaning[] {
  const meanings: Meaning[] = [];
  const read = wordsOf(typed).map((word) => readWord(word, vocabulary));
  for (let i = 0; i < read.length;) {
    const phrase = vocabulary.phrases.find((stems) => stems.every((one, n) => read[i + n]?.has(one)));
    meanings.push(withSynonyms(phrase ? new Map([[phrase.join(' '), 1]]) : read[i]!, vocabulary));
    i += phrase?.length ?? 1;
  }
  return meanings;
}

/** The stems of a text, and the phrases in it that have synonyms. */
export function unitsOf(text: string, { phrases }: Vocabulary): Set<string> {
  const stems = stemsOf(text);
  const line = ` ${stems.join(' ')} `;
  const within = phrases.map((phrase) => phrase.join(' ')).filter((phrase) => line.includes(` ${phrase} `));
  return new Set([...stems, ...within]);
}

/** A word as it stands; one that nobody knows may be the beginning of another, or mistyped. */
function readWord(word: string, { words, stems }: Vocabulary): Meaning {
  const own: Meaning = new Map([[stem(word), 1]]);
  if (stems.has(stem(word))) return own;
  const begun = word.length < 3 ? [] : [...words].filter((known) => known.startsWith(word));
  for (const known of begun) own.set(stem(known), BEGUN);
  if (begun.length === 0) for (const known of corrections(word, words)) own.set(stem(known), CORRECTED);
  return own;
}

function withSynonyms(meaning: Meaning, { groups }: Vocabulary): Meaning {
  const found = new Map(meaning);
  for (const [word, much] of meaning) {
    for (const other of groups.filter((group) => group.includes(word)).flat()) {
      found.set(other, Math.max(much * SYNONYM, found.get(other) ?? 0));
    }
  }
  return found;
}
