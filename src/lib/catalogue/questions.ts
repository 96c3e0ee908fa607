import { z } from 'astro/zod';
import { readYaml } from './yaml.ts';

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

/** The questions in a file; none where the file is empty. Throws where it does not fit its schema. */
export const parseQuestions = (text: string): Questions =>
  questionsSchema.parse(readYaml(text) ?? { common: [], ids: {}, synonyms: [], answers: {} });

/**
 * The questions of a language, from `questions.<locale>.yaml`; those of the language at the root where there is no such
 * file. `read` returns the text of a file, empty where there is none.
 */
export const questionsIn = (read: (name: string) => string, locale?: string): Questions =>
  parseQuestions((locale && read(`questions.${locale}.yaml`)) || read('questions.yaml'));
