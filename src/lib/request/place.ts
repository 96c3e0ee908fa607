import { countCharacters } from '../reason/length.ts';
import type { Segment } from './compose.ts';
import { valueOf, type Values } from './fields.ts';

/** A part of what was typed into a field, in UTF-16 units, `end` excluded. */
export interface Place {
  field: string;
  start: number;
  end: number;
}

/** The parts of fields that a part of the composed text consists of; what is the template's is no part of any. */
export function locateSpan(span: { start?: number; end?: number }, segments: Segment[]): Place[] {
  const { start = 0, end = segments.at(-1)?.end ?? 0 } = span;
  return segments
    .filter(
      (segment) => segment.field !== undefined && Math.max(start, segment.start) < Math.min(end, segment.end),
    )
    .map((segment) => ({
      field: segment.field!,
      start: Math.max(start, segment.start) - segment.start,
      end: Math.min(end, segment.end) - segment.start,
    }));
}

/**
 * What has to go from a text that is too long: the ends of the longest fields that are written freely, as
 * many Unicode characters as it is over. IDs and other facts are never shortened.
 */
export function locateOverflow(text: string, limit: number, segments: Segment[], prose: string[]): Place[] {
  let over = countCharacters(text) - limit;
  const longest = segments
    .filter(({ field }) => field !== undefined && prose.includes(field))
    .toSorted((a, b) => b.text.length - a.text.length);
  const places: Place[] = [];
  for (const { field, text: typed } of longest) {
    if (over <= 0) break;
    const characters = [...typed];
    const kept = characters.slice(0, Math.max(0, characters.length - over)).join('').length;
    places.push({ field: field!, start: kept, end: typed.length });
    over -= characters.length;
  }
  return places;
}

/** The values that change when some places are taken out: each field with what remains of it. */
export function takeOut(places: readonly Place[], values: Values): Record<string, string> {
  const changed: Record<string, string> = {};
  for (const { field, start, end } of places.toSorted((a, b) => b.start - a.start)) {
    const typed = changed[field] ?? valueOf(values, field);
    changed[field] = typed.slice(0, start) + typed.slice(end);
  }
  return changed;
}
