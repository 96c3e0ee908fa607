import type { Entries } from '../../lib/case/keys.ts';
import type { KindEntry } from '../../lib/catalogue/catalogue.ts';
import type { CaseRecord } from '../../lib/record/schema.ts';
import { compose } from '../../lib/request/compose.ts';
import { readValues } from '../../lib/request/entries.ts';

/** Where the data of each kind of request stands, by its id. */
export type KindAddresses = Readonly<Record<string, string>>;

/** The kinds of requests of which something was written that is no fact of the case. */
export const kindsWritten = (entries: Entries, addresses: KindAddresses): string[] =>
  Object.keys(addresses).filter((id) => Object.keys(entries).some((key) => key.startsWith(`draft:${id}/`)));

/** The kinds with these ids. Rejects where one cannot be had. */
export const fetchKinds = (ids: readonly string[], addresses: KindAddresses): Promise<KindEntry[]> =>
  Promise.all(
    ids.map(async (id) => {
      const response = await fetch(addresses[id]!);
      if (!response.ok) throw new Error(`${addresses[id]}: ${response.status}`);
      return (await response.json()) as KindEntry;
    }),
  );

/** The texts as they are now, of the requests that were written. */
export const textsWritten = (kinds: readonly KindEntry[], entries: Entries): CaseRecord['texts'] =>
  kinds.map(({ id, kind }) => ({
    id,
    title: kind.title,
    text: compose(kind, readValues(id, kind, entries)).text,
  }));
