import { lintReason } from '../request/lint.ts';
import type { Finding } from './finding.ts';

export const judgeReason = (
  text: string,
  context: { limit?: number; agreementId?: string } = {},
): Finding[] =>
  lintReason(text, context).map(({ message, ...finding }) => ({
    ...finding,
    params: { message, words: finding.code === 'too-long' ? '' : text.slice(finding.start, finding.end) },
  }));

export const judgeField = (text: string): Finding[] =>
  judgeReason(text, { limit: Infinity }).filter(({ code }) => code === 'placeholder' || code === 'secret');
