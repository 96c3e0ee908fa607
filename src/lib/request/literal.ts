import type { FindingCode } from '../reason/finding.ts';
import { valueOf, type Values } from './fields.ts';
import type { TextFinding } from './review.ts';

/** What a reader may overrule: it looks like a slip, and may be meant. */
const OVERRULABLE: ReadonlySet<FindingCode> = new Set(['secret', 'placeholder']);

/**
 * By what a reader's word stands that a finding is meant literally: its code and the exact words that it is about.
 * `undefined` where there is nothing that the reader typed, or nothing to overrule.
 */
export function literalOf(
  { finding, places }: Pick<TextFinding, 'finding' | 'places'>,
  values: Values,
): string | undefined {
  if (!OVERRULABLE.has(finding.code) || places.length === 0) return undefined;
  const words = places.map(({ field, start, end }) => valueOf(values, field).slice(start, end));
  return `${finding.code} ${words.join(' ')}`;
}
