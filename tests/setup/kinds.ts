import type { RequestKind } from '../../src/lib/request/schema.ts';
import { catalogue } from './pages.ts';

/** Every kind of request of the site, by its id, read from its file without Astro. */
export const readKindFiles = (): Map<string, RequestKind> =>
  new Map(
    catalogue
      .allKinds()
      .toSorted((a, b) => a.id.localeCompare(b.id))
      .map(({ id, kind }) => [id, kind]),
  );
