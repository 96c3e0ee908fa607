import { timeKey, type Entries } from '../case/keys.ts';
import type { FormerNames } from '../checklist/former-names.ts';
import { noteUnder } from '../checklist/notes.ts';
import { lastSaid } from '../checklist/said.ts';

/** What is kept under the name of a step or a guide, and may stand under a former one; a step's time goes with the step. */
const NAMED = ['step:', 'note:', 'version:'] as const;

/**
 * A sent case in which steps and guides are called as they are called in the case here, so that entry meets entry: in a file of an
 * older build a step may have a former name, and here one of today, or the other way round. Of a step that was spoken of under
 * several names, only what was said last is left.
 */
export function underNamesHere(sent: Entries, here: Entries, formerNames: FormerNames): Entries {
  const named: Record<string, string | undefined> = { ...sent };
  for (const names of namesOfTheSame(formerNames)) {
    for (const beginning of NAMED) {
      const keys = names.map((name) => beginning + name);
      const find = beginning === 'step:' ? lastSaid : firstThere;
      const from = find(sent, keys);
      if (from === undefined) continue;
      const to = find(here, keys) ?? from;
      for (const key of keys) named[key] = undefined;
      named[to] = beginning === 'note:' ? noteUnder(sent, keys) : sent[from];
      if (beginning !== 'step:') continue;
      for (const key of keys) named[timeKey(key)] = undefined;
      named[timeKey(to)] = sent[timeKey(from)];
    }
  }
  return named;
}

/**
 * What was said here earlier, under other names, of steps that are to be changed, each as an entry to remove: with the later
 * time it would count again.
 */
export function saidEarlier(set: Entries, here: Entries, formerNames: FormerNames): Entries {
  const earlier = namesOfTheSame(formerNames).flatMap((names) => {
    const keys = names.map((name) => `step:${name}`);
    const isChanged = keys.some((key) => set[key] !== undefined);
    return keys.filter((key) => isChanged && set[key] === undefined && here[key] !== undefined);
  });
  return Object.fromEntries(earlier.flatMap((key) => [key, timeKey(key)]).map((key) => [key, undefined]));
}

const firstThere = (entries: Entries, keys: readonly string[]): string | undefined =>
  keys.find((key) => entries[key] !== undefined);

/** All names of each thing that was renamed, that of today first. */
function namesOfTheSame(formerNames: FormerNames): string[][] {
  const names = new Map<string, string[]>();
  for (const [former, today] of Object.entries(formerNames))
    names.set(today, [...(names.get(today) ?? [today]), former]);
  return [...names.values()];
}
