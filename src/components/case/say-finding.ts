import type { FieldFinding } from '../../lib/vendors/finding.ts';
import { speak } from '../words/words.ts';

type Word = Parameters<ReturnType<typeof speak<'fields'>>>[0];

/** The sentence for what was found in a field; terms of it are words themselves. */
export function sayFieldFinding({ code, params, terms = {} }: FieldFinding, language: string): string {
  const words = speak('fields', language);
  const said = Object.entries(terms).map(([name, key]) => [name, words(key as Word)] as const);
  return words(code as Word, { ...params, ...Object.fromEntries(said) });
}
