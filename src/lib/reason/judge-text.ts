import type { Finding, Span } from './finding.ts';
import { judgeLength } from './length.ts';
import { normalise, originalSpan, type Normalised } from './normalise.ts';
import { findPlaceholders } from './placeholder.ts';
import { findSecrets } from './secret.ts';

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
