import { z } from 'astro/zod';

/**
 * What people type, by the place that answers it: `<guide>`, `<guide>#<step>` or `decide:<outcome>`. `ids` names
 * the places that use a kind of ID, `common` the questions that an empty box offers, `synonyms` words that mean the same here.
 */
export const questionsSchema = z.strictObject({
  common: z.array(z.string()),
  ids: z.record(z.string(), z.array(z.string())),
  synonyms: z.array(z.array(z.string()).min(2)),
  answers: z.record(z.string(), z.array(z.string()).min(1)),
});

export type Questions = z.infer<typeof questionsSchema>;

/** A place that can answer: `asks` are other words for it; `url` is absolute on its host. */
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
