import { corrections } from './distance.ts';
import type { Place, SearchIndex } from './place.ts';
import { stemsOf } from './stem.ts';

/** How much a word that means the same, a corrected one and the beginning of one count beside the word itself. */
const SYNONYM = 0.8;
const CORRECTED = 0.85;
const BEGUN = 0.75;
/** Below this share of the question, a place answers something else. */
const LEAST = 0.3;

/** Makes a search: it takes what was typed and returns the places that answer it, the best first. */
export function makeSearch({ places, synonyms }: SearchIndex): (typed: string) => Place[] {
  const texts = places.map(({ title, within, asks }) => ({
    sets: [title, ...asks].map(setOf),
    all: setOf([title, within, ...asks].join(' ')),
  }));
  const count = new Map<string, number>();
  for (const { all } of texts) for (const word of all) count.set(word, (count.get(word) ?? 0) + 1);
  const weightOf = (word: string) => Math.log(1 + places.length / (count.get(word) ?? 1));
  const meanings = synonyms.map((group) => group.flatMap(stemsOf));

  return (typed) => {
    const asked = [...setOf(typed)].map((word) => meant(word, meanings, count));
    const weights = asked.map((one) => Math.max(0.5, ...[...one.keys()].map(weightOf)));
    const total = sum(weights);
    const cover = (set: Set<string>) =>
      sum(
        asked.map(
          (one, i) =>
            weights[i]! * Math.max(0, ...[...one].map(([word, much]) => (set.has(word) ? much : 0))),
        ),
      ) / total;
    const back = (set: Set<string>) => {
      const all = [...set];
      return (
        sum(all.filter((word) => asked.some((one) => one.has(word))).map(weightOf)) / sum(all.map(weightOf))
      );
    };
    const scores = texts.map(({ sets, all }) => {
      const best = sets.map((set) => (set.size === 0 ? 0 : cover(set) * (0.6 + 0.4 * back(set))));
      return Math.max(...best) * 0.8 + cover(all) * 0.2;
    });
    return [...places.keys()]
      .filter((i) => scores[i]! >= LEAST)
      .toSorted((a, b) => scores[b]! - scores[a]!)
      .map((i) => places[i]!);
  };
}

const setOf = (text: string) => new Set(stemsOf(text));
const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);

/** The words that a typed word may stand for, with how much each counts. */
function meant(word: string, meanings: string[][], known: Map<string, number>): Map<string, number> {
  const found = new Map([[word, 1]]);
  const add = (other: string, much: number) => found.set(other, Math.max(much, found.get(other) ?? 0));
  const isKnown = known.has(word) || meanings.some((group) => group.includes(word));
  if (!isKnown) {
    const begun = word.length < 3 ? [] : [...known.keys()].filter((other) => other.startsWith(word));
    for (const other of begun) add(other, BEGUN);
    const vocabulary = new Set([...known.keys(), ...meanings.flat()]);
    if (begun.length === 0) for (const other of corrections(word, vocabulary)) add(other, CORRECTED);
  }
  for (const [one, much] of [...found]) {
    for (const group of meanings.filter((words) => words.includes(one))) {
      for (const other of group) add(other, much * SYNONYM);
    }
  }
  return found;
}
