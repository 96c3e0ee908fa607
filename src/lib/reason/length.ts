import type { Finding } from './finding.ts';

/** The vendor's limit for the description of a cancellation request, in Unicode characters. */
export const DESCRIPTION_LIMIT = 2000;

/** The length of a text as the vendor counts it: in Unicode characters, not in UTF-16 units. */
export const countCharacters = (text: string): number => [...text].length;

/** Finds what stands behind the last character that fits. */
export function judgeLength(text: string, limit: number): Finding[] {
  const characters = [...text];
  const count = characters.length - limit;
  if (count <= 0) return [];
  const start = characters.slice(0, limit).join('').length;
  return [{ code: 'too-long', severity: 'error', params: { count, limit }, start, end: text.length }];
}
