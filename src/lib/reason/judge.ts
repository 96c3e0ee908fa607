import type { Finding, Span } from './finding.ts';
import { DESCRIPTION_LIMIT, judgeLength } from './length.ts';
import { isVague, readText } from './meter.ts';
import { normalise, originalSpan, type Normalised } from './normalise.ts';
import { findPlaceholders } from './placeholder.ts';
import { judgeRefund } from './refund.ts';
import { judgeReplacement } from './replacement.ts';
import { findSecrets } from './secret.ts';
import { blankSpans } from './span.ts';

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
  const normalised = normalise(text);
  if (normalised.text.trim() === '') return [{ code: 'empty', severity: 'error', params: {} }];
  const placeholders = findPlaceholders(normalised.text);
  return [
    ...judgeLength(text, context.limit ?? DESCRIPTION_LIMIT),
    ...judgeSecrets(normalised),
    ...judgePlaceholders(normalised, placeholders),
    ...judgeVague(normalised, placeholders),
    ...judgeReplacement(normalised, placeholders, context.agreementId),
    ...judgeRefund(normalised),
  ];
}

/** Judges any text, whatever it is for: its length, and that it holds no placeholder and no secret. */
export const judgeText = (text: string, limit: number): Finding[] =>
  text.trim() === '' ? [] : [...judgeLength(text, limit), ...judgeField(text)];

/** Judges what was typed into any single field: it may hold no placeholder and no secret. */
export function judgeField(text: string): Finding[] {
  const normalised = normalise(text);
  return [...judgeSecrets(normalised), ...judgePlaceholders(normalised, findPlaceholders(normalised.text))];
}

const judgeSecrets = (normalised: Normalised): Finding[] =>
  findSecrets(normalised.text).map(({ kind, start, end }) => ({
    code: 'secret',
    severity: 'error',
    params: { kind },
    ...originalSpan(normalised, start, end),
  }));

const judgePlaceholders = (normalised: Normalised, placeholders: Span[]): Finding[] =>
  placeholders.map(({ start, end }) => ({
    code: 'placeholder',
    severity: 'error',
    params: { words: normalised.text.slice(start, end) },
    ...originalSpan(normalised, start, end),
  }));

/** The most characters of a vague text that its sentence quotes. */
const MOST_QUOTED = 60;

function judgeVague(normalised: Normalised, placeholders: Span[]): Finding[] {
  if (!isVague(readText(blankSpans(normalised.text, placeholders)))) return [];
  const trimmed = normalised.text.trim();
  const start = normalised.text.indexOf(trimmed);
  const quoted = [...trimmed.slice(0, 3 * MOST_QUOTED)].slice(0, MOST_QUOTED).join('');
  const words = quoted === trimmed ? trimmed : `${quoted}…`;
  const span = originalSpan(normalised, start, start + trimmed.length);
  return [{ code: 'vague', severity: 'warning', params: { words }, ...span }];
}
