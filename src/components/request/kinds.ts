import { getCollection } from 'astro:content';
import type { RequestKind } from '../../lib/request/schema.ts';

/** A kind of request with its id, which is the name of its file. */
export interface KindEntry {
  id: string;
  kind: RequestKind;
}

/** All kinds of requests in a language, in the order in which they are offered; what is not translated in English. */
export async function readKinds(language = 'en'): Promise<KindEntry[]> {
  const kinds = await getCollection('requests');
  const translated = new Map(kinds.map(({ id, data }) => [id, data]));
  return kinds
    .filter(({ id }) => !id.includes('/'))
    .map(({ id, data }) => ({ id, kind: translated.get(`${language}/${id}`) ?? data }))
    .toSorted((a, b) => a.kind.order - b.kind.order);
}

/** One kind by its id; an unknown id is an author's mistake and stops the build. */
export async function readKind(id: string, language = 'en'): Promise<KindEntry> {
  const kinds = await readKinds(language);
  const entry = kinds.find((one) => one.id === id);
  if (entry) return entry;
  throw new Error(`<Composer> kind: expected one of ${kinds.map((one) => one.id).join(', ')}, found “${id}”`);
}
