import { timeKey, type Entries } from '../case/keys.ts';
import type { FormerNames } from '../checklist/former-names.ts';

/** What is kept under the name of a step or a guide, and may stand under a former one; a step's time goes with the step. */
const NAMED = ['step:', 'note:', 'version:'];

/**
 * A sent case in which steps and guides are called as they are called in the case here, so that entry meets entry: in a file of an
 * older build a step may have a former name, and here one of today, or the other way round.
 */
export function underNamesHere(sent: Entries, here: Entries, formerNames: FormerNames): Entries {
  const moves = new Map<string, string>();
  for (const names of namesOfTheSame(formerNames)) {
    for (const beginning of NAMED) {
      const keys = names.map((name) => beginning + name);
      const from = keys.find((key) => sent[key] !== undefined);
      const to = keys.find((key) => here[key] !== undefined);
      if (from === undefined || to === undefined) continue;
      moves.set(from, to);
      if (beginning === 'step:') moves.set(timeKey(from), timeKey(to));
    }
  }
  const stays = ([key]: [string, unknown]) => !moves.has(key);
  const moved = [...moves].map(([from, to]) => [to, sent[from]] as const);
  return Object.fromEntries([...Object.entries(sent).filter(stays), ...moved]);
}

/** All names of each thing that was renamed, that of today first. */
function namesOfTheSame(formerNames: FormerNames): string[][] {
  const names = new Map<string, string[]>();
  for (const [former, today] of Object.entries(formerNames))
    names.set(today, [...(names.get(today) ?? [today]), former]);
  return [...names.values()];
}
