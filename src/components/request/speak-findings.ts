import { describeFinding } from '../../lib/reason/describe.ts';
import type { Finding } from '../../lib/reason/finding.ts';
import type { FieldFinding } from '../../lib/vendors/finding.ts';
import { speak } from '../words/words.ts';

type FieldWord = Parameters<ReturnType<typeof speak<'fields'>>>[0];

/** The sentence for what was found in a field; terms of it are words themselves. */
export function sayFieldFinding({ code, params, terms = {} }: FieldFinding, language: string): string {
  const words = speak('fields', language);
  const said = Object.entries(terms).map(([name, key]) => [name, words(key as FieldWord)]);
  return words(code as FieldWord, { ...params, ...Object.fromEntries(said) });
}

/** The sentence for what was found in a text. */
export const sayFinding = (finding: Finding, language: string): string =>
  describeFinding(finding, speak('reason' as never, language) as never);
