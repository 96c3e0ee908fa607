import type { Entries } from '../case/keys.ts';

/** The ids of the guides of which something is kept, each as it was called then. What is stored may be anything. */
export const startedGuides = (entries: Entries): string[] => [
  ...new Set(
    Object.keys(entries).flatMap((key) => /^(?:step|note):([a-z0-9]+(?:-[a-z0-9]+)*)\//.exec(key)?.[1] ?? []),
  ),
];
