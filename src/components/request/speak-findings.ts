import { describeFinding } from '../../lib/reason/describe.ts';
import type { Finding } from '../../lib/reason/finding.ts';
import { speak } from '../words/words.ts';

type Word = Parameters<ReturnType<typeof speak<'reason'>>>[0];

/** How many findings are shown at once: more nobody reads, and a pasted page could bring thousands. */
export const MOST_FINDINGS = 20;

/** The sentence for what was found in a text. */
export function sayFinding(finding: Finding, language: string): string {
  const words = speak('reason', language);
  return describeFinding(finding, (key, params) => words(key as Word, params));
}
