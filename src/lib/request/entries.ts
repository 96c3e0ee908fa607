import { draftKey, factKey, type Entries } from '../case/keys.ts';
import { readList, writeList } from '../case/list.ts';
import { everyField, type Values } from './fields.ts';
import type { Field, RequestKind } from './schema.ts';

/** The facts that are lists. In an entry their elements stand with commas between, those of rows in their order. */
const LISTS: readonly string[] = ['invoiceIds'];

/** Where what is typed into a field is kept: an entry of the case, or one element of an entry that is a list. */
interface Home {
  key: string;
  element?: number;
  /** Where drafts of it may stand: under its own name, where the first release kept facts as well, and under earlier ones. */
  before: string[];
}

function homeOf(kindId: string, { id, fact, row = 1, was = [] }: Field): Home {
  const before = [id, ...was].map((name) => draftKey(kindId, name));
  if (!fact) return { key: draftKey(kindId, id), before };
  return { key: factKey(fact), before, ...(LISTS.includes(fact) && { element: row - 1 }) };
}

/** What was typed into the fields of a kind, as the entries of a case hold it. */
export function readValues(kindId: string, kind: RequestKind, entries: Entries): Values {
  return Object.fromEntries(
    everyField(kind).map((field) => [field.id, readValue(entries, homeOf(kindId, field))]),
  );
}

/** What writing one value takes: the kind, its field, and the entries as they are. */
type Writing = [kindId: string, kind: RequestKind, field: Field, value: string, entries: Entries];

/**
 * The entries that change when something is typed into a field. A draft that becomes empty is removed; a fact stays
 * as an empty one, so that no form goes back to an old draft of it.
 */
export function writeValue(...writing: Writing): Entries {
  const [kindId, , field, value, entries] = writing;
  const { key, element, before } = homeOf(kindId, field);
  if (element !== undefined) return writeElement(...writing);
  return { ...without(before, entries), [key]: value === '' && !field.fact ? undefined : value };
}

/** A list goes on from what its form shows in the rows above, which may stand in old drafts yet. */
function writeElement(...[kindId, kind, field, value, entries]: Writing): Entries {
  const { key, element = 0 } = homeOf(kindId, field);
  const homes = everyField(kind)
    .filter(({ fact }) => fact === field.fact)
    .map((one) => homeOf(kindId, one))
    .filter((home) => home.element! <= element);
  const elements = readList(entries[key]);
  for (const home of homes) elements[home.element!] = readValue(entries, home);
  elements[element] = value;
  return {
    ...without(
      homes.flatMap(({ before }) => before),
      entries,
    ),
    [key]: writeList(elements),
  };
}

const without = (keys: readonly string[], entries: Entries): Entries =>
  Object.fromEntries(keys.filter((key) => entries[key] !== undefined).map((key) => [key, undefined]));

/**
 * The entries that go when a draft is forgotten: everything that its form shows, and everything kept beside it. The
 * form is empty then; its facts go from the other forms as well, in which they were the same.
 */
export function forgetValues(kindId: string, kind: RequestKind, entries: Entries): Entries {
  const drafts = Object.keys(entries).filter((key) => key.startsWith(draftKey(kindId, '')));
  const homes = everyField(kind).map((field) => homeOf(kindId, field).key);
  const there = [...new Set([...drafts, ...homes])].filter((key) => entries[key] !== undefined);
  return Object.fromEntries(there.map((key) => [key, undefined]));
}

/** The keys of the entries in which the values of a kind may stand, now or from earlier. */
export const keysOf = (kindId: string, kind: RequestKind): string[] => [
  ...new Set(
    everyField(kind).flatMap((field) => {
      const { key, before } = homeOf(kindId, field);
      return [key, ...before];
    }),
  ),
];

/** What identifies a field among those of all kinds: fields that are the same fact are the same. */
export function identityOf(kindId: string, field: Field): string {
  const { key, element } = homeOf(kindId, field);
  return element === undefined ? key : `${key}#${element}`;
}

function readValue(entries: Entries, { key, element, before }: Home): string {
  const own = element === undefined ? entries[key] : readList(entries[key])[element];
  return [own, ...before.map((one) => entries[one])].find((value) => value !== undefined) ?? '';
}
