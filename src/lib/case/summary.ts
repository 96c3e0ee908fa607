import { FIRST, isCaseId } from './case-id.ts';
import type { Entries } from './keys.ts';

/** A case in a list. `created` and `archived` are moments, in ISO 8601; the first case has no `created`. */
export interface CaseSummary {
  id: string;
  name?: string;
  created?: string;
  archived?: string;
}

/**
 * The cases in what is stored (`<case>:<key of entry>`), oldest first. A case is there as long as it has
 * an entry; the first one always is.
 */
export function summariseCases(stored: Entries): CaseSummary[] {
  const ids = Object.keys(stored).map((key) => key.slice(0, Math.max(0, key.indexOf(':'))));
  const known = new Set([FIRST, ...ids.filter(isCaseId)]);
  return [...known]
    .map((id) => ({ id, ...readParts(stored, id) }))
    .toSorted((a, b) => rank(a).localeCompare(rank(b)));
}

function readParts(stored: Entries, id: string): Omit<CaseSummary, 'id'> {
  const parts = (['name', 'created', 'archived'] as const).map(
    (part) => [part, stored[`${id}:${part}`]] as const,
  );
  return Object.fromEntries(parts.filter(([, value]) => value));
}

const rank = ({ id, created = '' }: CaseSummary): string => (id === FIRST ? '' : `1${created} ${id}`);

/**
 * What is stored (`<case>:<key of entry>`) by case, for whoever looks at many: each entry is touched once.
 * Kept as pairs first, since assigning to a key named `__proto__` would lose it.
 */
export function entriesByCase(stored: Entries): Map<string, Entries> {
  const all = new Map<string, [string, string | undefined][]>();
  for (const [key, value] of Object.entries(stored)) {
    const end = key.indexOf(':');
    const id = key.slice(0, Math.max(0, end));
    const entries = all.get(id) ?? [];
    entries.push([key.slice(end + 1), value]);
    all.set(id, entries);
  }
  return new Map([...all].map(([id, entries]) => [id, Object.fromEntries(entries)]));
}
