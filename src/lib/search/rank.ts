import { meaningsOf, unitsOf, vocabularyOf, type Meaning } from './meaning.ts';
import type { Place, SearchIndex } from './place.ts';

/** Below this share of the question, a place answers something else. */
const LEAST = 0.25;
/** What a word weighs that stands nowhere in the site: readers tell more than they ask. */
const UNKNOWN = 1;

/** Makes a search: it takes what was typed and returns the places that answer it, the best first. */
export function makeSearch({
  places,
  synonyms,
}: Pick<SearchIndex, 'places' | 'synonyms'>): (typed: string) => Place[] {
  const textsOf = ({ title, asks }: Place) => [title, ...asks];
  const vocabulary = vocabularyOf(
    [...places.flatMap(textsOf), ...places.map(({ within }) => within)],
    synonyms,
  );
  const read = (text: string) => unitsOf(text, vocabulary);
  const known = places.map((place) => ({
    sets: textsOf(place).map(read),
    all: read([...textsOf(place), place.within].join(' . ')),
  }));
  const weightOf = weigh(known.map(({ all }) => all));

  return (typed) => {
    const asked = meaningsOf(typed, vocabulary);
    const scores = known.map(({ sets, all }) => {
      const best = Math.max(...sets.map((set) => cover(asked, set, weightOf) * back(asked, set, weightOf)));
      return 0.8 * best + 0.2 * cover(asked, all, weightOf);
    });
    return [...places.keys()]
      .filter((i) => scores[i]! >= LEAST)
      .toSorted((a, b) => scores[b]! - scores[a]!)
      .map((i) => places[i]!);
  };
}

type Weight = (word: string) => number;

/** A word weighs the more the fewer places have it. */
function weigh(sets: readonly Set<string>[]): Weight {
  const count = new Map<string, number>();
  for (const word of sets.flatMap((set) => [...set])) count.set(word, (count.get(word) ?? 0) + 1);
  return (word) => (count.has(word) ? Math.log(1 + sets.length / count.get(word)!) : 0);
}

/** The share of what was asked that a text answers, from 0 to 1. */
function cover(asked: readonly Meaning[], set: Set<string>, weightOf: Weight): number {
  const weights = asked.map((meaning) => Math.max(...[...meaning.keys()].map(weightOf)) || UNKNOWN);
  const found = asked.map((meaning, i) => {
    const much = [...meaning].map(([word, share]) => (set.has(word) ? share : 0));
    return weights[i]! * Math.max(...much);
  });
  return sum(found) / (sum(weights) || 1);
}

/** How much of a text was asked for: 1 for all of it, 0.6 for nothing. */
function back(asked: readonly Meaning[], set: Set<string>, weightOf: Weight): number {
  const all = [...set];
  const named = all.filter((word) => asked.some((meaning) => meaning.has(word)));
  return 0.6 + (0.4 * sum(named.map(weightOf))) / (sum(all.map(weightOf)) || 1);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
