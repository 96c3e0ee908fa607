import { adviseOn } from './advice.ts';
import type { Finding } from './finding.ts';
import { judgeText } from './judge-text.ts';
import { DESCRIPTION_LIMIT } from './length.ts';
import { normalise } from './normalise.ts';

/** What is known beside the text. */
export interface ReasonContext {
  /** The most Unicode characters that the vendor takes; 2,000 unless said otherwise. */
  limit?: number;
  /** The agreement that is to end, which cannot be its own replacement. */
  agreementId?: string;
}

/**
 * Judges a reason for a cancellation. Errors would bring the request back or do harm; warnings are worth
 * a second look. Never throws, and takes time in proportion to the length of the text.
 */
export function judgeReason(text: string, context: ReasonContext = {}): Finding[] {
  if (normalise(text).text.trim() === '') return [{ code: 'empty', severity: 'error', params: {} }];
  return [
    ...judgeText(text, context.limit ?? DESCRIPTION_LIMIT),
    ...adviseOn(text, context.agreementId).findings,
  ];
}
