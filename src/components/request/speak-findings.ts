import { describeFinding } from '../../lib/reason/describe.ts';
import type { Finding } from '../../lib/reason/finding.ts';
import type { FieldFinding } from '../../lib/vendors/finding.ts';
import { speak, type Feature } from '../words/words.ts';

type Word<F extends Feature> = Parameters<ReturnType<typeof speak<F>>>[0];

/** How many findings are shown at once: more nobody reads, and a pasted page could bring thousands. */
export const MOST_FINDINGS = 20;

/** The sentence for what was found in a field; terms of it are words themselves. */
export function sayFieldFinding({ code, params, terms = {} }: FieldFinding, language: string): string {
  const words = speak('fields', language);
  const said = Object.entries(terms).map(([name, key]) => [name, words(key as Word<'fields'>)] as const);
  return words(code as Word<'fields'>, { ...params, ...Object.fromEntries(said) });
}

/** The sentence for what was found in a text. */
export function sayFinding(finding: Finding, language: string): string {
  const words = speak('reason', language);
  return describeFinding(finding, (key, params) => words(key as Word<'reason'>, params));
}
