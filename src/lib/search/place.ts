/** A place that can answer: `at` is its address in the questions, `asks` are other words for it, `url` is absolute on its host. */
export interface Place {
  at: string;
  title: string;
  within: string;
  url: string;
  asks: string[];
}

/** What the search box fetches. */
export interface SearchIndex {
  places: Place[];
  common: string[];
  ids: Record<string, string[]>;
  synonyms: string[][];
}
