import { FIRST } from '../case/case-id.ts';
import { newCaseId } from '../case/new-case-id.ts';
import { factsIn } from '../case/facts.ts';
import { readCases } from '../case/manage-store.ts';
import { markOf, NO_MARK } from '../case/published-facts.ts';
import { entriesOf, switchCase } from '../case/store.ts';
import type { Entries } from '../case/keys.ts';
import type { FormerNames } from '../checklist/former-names.ts';
import { mergeCase, type Merge } from './merge.ts';
import { saidEarlier, underNamesHere } from './names-here.ts';
import { canCarry, type CarriedCase, type CaseFile } from './schema.ts';

/** One case of a file, and what it would do here. */
export interface PlannedCase {
  carried: CarriedCase;
  /** Whether it is here already, by its name among browsers: then it goes nowhere else. */
  isHere: boolean;
  /** The case into which it goes; nothing where it becomes a new one. */
  into: string | undefined;
  merge: Merge;
}

/** These cases as they are now, to be carried elsewhere, without entries that no file may hold. The first one gets a name among browsers, for it to be found again. */
export function carryCases(ids: readonly string[], made: string, site: string): CaseFile {
  const { entriesOf: entriesNow } = readCases();
  return {
    format: 'clean-exit-cases',
    version: 1,
    made,
    site,
    cases: ids.map((id) => ({ id: carriedId(id, entriesNow(id)), entries: entriesThere(entriesNow(id)) })),
  };
}

const entriesThere = (entries: Entries): Record<string, string> =>
  Object.fromEntries(
    Object.entries(entries).filter(
      (entry): entry is [string, string] =>
        entry[1] !== undefined && entry[0] !== CARRIED_AS && canCarry(entry[0], entry[1]),
    ),
  );

const CARRIED_AS = 'carried-as';

/** What a case is called among browsers. Every browser has a first one, which is another in each. */
function carriedId(id: string, { [CARRIED_AS]: known }: Entries): string {
  if (known !== undefined || id !== FIRST) return known ?? id;
  const given = newCaseId();
  entriesOf(id).setKey(CARRIED_AS, given);
  return given;
}

/**
 * What a file would do here, case by case. A case goes into the one that it is here already; else into the one that the
 * reader names in `targets` (by its id in the file; `undefined` for a new one), or the only one about the same request,
 * agreement or order. What a step or guide was called before (`formerNames`) counts as what it is called today. It changes
 * nothing.
 */
export function planImport(
  { cases }: CaseFile,
  formerNames: FormerNames,
  targets: ReadonlyMap<string, string | undefined> = new Map(),
): PlannedCase[] {
  const { cases: here, entriesOf: entriesNow } = readCases();
  const ids = new Map(
    here.flatMap(({ id }) => [[entriesNow(id)[CARRIED_AS] ?? id, id] as const, [id, id] as const]),
  );
  const aboutTheSame = (entries: Entries): string | undefined => {
    const mark = markOf(factsIn(entries));
    const same = here.filter(({ id }) => mark !== NO_MARK && markOf(factsIn(entriesNow(id))) === mark);
    return same.length === 1 ? same[0]!.id : undefined;
  };
  // Who has nothing yet goes on with what was carried here, without another case.
  const empty = cases.length === 1 && isEmpty(entriesNow(FIRST)) ? FIRST : undefined;
  return cases.map((carried) => {
    const known = ids.get(carried.id);
    const asked = targets.has(carried.id)
      ? targets.get(carried.id)
      : (aboutTheSame(carried.entries) ?? empty);
    const into = known ?? asked;
    const own = into === undefined ? {} : entriesNow(into);
    const { set, conflicts } = mergeCase(own, underNamesHere(carried.entries, own, formerNames));
    const merge = { set: { ...set, ...saidEarlier(set, own, formerNames) }, conflicts };
    return { carried, isHere: known !== undefined, into, merge };
  });
}

const isEmpty = (entries: Entries): boolean => Object.values(entries).every((value) => value === undefined);

/**
 * Takes in what was planned; of conflicts, those in `chosen` (by `<case>/<key>`) take what was sent. This tab then works on the case, where
 * it is one. Returns what brings back what was there.
 */
export function importCases(plans: readonly PlannedCase[], chosen: ReadonlySet<string>): () => void {
  const undos = plans.map(({ carried, into, merge }) => {
    const id = into ?? carried.id;
    const sent = merge.conflicts
      .filter(({ key }) => chosen.has(`${carried.id}/${key}`))
      .map(({ key, sent: value }): [string, string] => [key, value]);
    const isNamed = entriesOf(id).get()[CARRIED_AS] !== undefined;
    const as = id === FIRST && !isNamed ? { [CARRIED_AS]: carried.id } : {};
    return write(id, { ...merge.set, ...Object.fromEntries(sent), ...as });
  });
  const [only, ...others] = plans;
  if (only && others.length === 0) switchCase(only.into ?? only.carried.id);
  return () => undos.forEach((undo) => undo());
}

function write(id: string, set: Entries): () => void {
  const before = entriesOf(id).get();
  for (const [key, value] of Object.entries(set)) entriesOf(id).setKey(key, value);
  return () => {
    for (const [key, value] of Object.entries(set))
      // What was changed since stays.
      if (entriesOf(id).get()[key] === value) entriesOf(id).setKey(key, before[key]);
  };
}
