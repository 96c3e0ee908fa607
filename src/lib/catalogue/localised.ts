import { splitLocale } from '../link/guide-page.ts';

/** An entry of a collection; its id begins with a locale unless it is in the language at the root. */
interface Entry {
  id: string;
}

/**
 * The entries as a reader of one language gets them, by their ids without locale: translated where there
 * is a translation, in the language at the root otherwise. A translation of nothing is left out.
 */
export function entriesIn<T extends Entry>(
  entries: readonly T[],
  locales: readonly string[],
  locale?: string,
): Map<string, T> {
  const split = entries.map((entry) => ({ entry, ...splitLocale(entry.id, locales) }));
  const inRoot = split.filter((one) => one.locale === undefined);
  const found = new Map(inRoot.map(({ rest, entry }) => [rest, entry]));
  if (locale === undefined) return found;
  for (const one of split) {
    if (one.locale === locale && found.has(one.rest)) found.set(one.rest, one.entry);
  }
  return found;
}
