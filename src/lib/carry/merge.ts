import { timeKey, type Entries } from '../case/keys.ts';
import { joinNotes } from '../checklist/notes.ts';
import { isUnreadable } from '../checklist/said.ts';
import { decodeStepState } from '../checklist/step-state.ts';
import { LONGEST_ENTRY } from './schema.ts';

/** Two values for one thing, of which the reader chooses. */
export interface Conflict {
  key: string;
  here: string;
  sent: string;
}

/** What becomes of a case when it takes in what was sent: entries to write, and what the reader has to choose. */
export interface Merge {
  /** `undefined` for an entry to remove. */
  set: Entries;
  conflicts: readonly Conflict[];
}

/** What a case that is there keeps for itself. */
const OWN = /^(?:last-|created$|archived$|carried-as$)/;

/**
 * What a case becomes that takes in another, entry by entry: what it has not is added. What was said of a step goes on and
 * never back, so that no tick is dropped; notes stand one below the other; where anything else differs, the reader chooses.
 */
export function mergeCase(here: Entries, sent: Entries): Merge {
  const set: Record<string, string | undefined> = {};
  const conflicts: Conflict[] = [];
  const isNew = Object.keys(here).length === 0;
  for (const [key, value] of Object.entries(sent)) {
    const own = here[key];
    if (value === undefined || value === own || (OWN.test(key) && !isNew)) continue;
    const change = changeOf(key, here, sent, { ...sent, ...here, ...set });
    if (change) Object.assign(set, change);
    else conflicts.push({ key, here: own ?? '', sent: value });
  }
  return { set, conflicts };
}

/** What changes for one entry that was sent; nothing where the reader has to choose. `taken` is what stands under any key. */
function changeOf(key: string, here: Entries, sent: Entries, taken: Entries): Entries | undefined {
  const [own, value] = [here[key], sent[key]!];
  if (key.startsWith('step:')) return mergeStep(key, here, sent, taken);
  if (key.startsWith('time:')) {
    // Of another state the time comes with that state.
    const step = key.replace('time', 'step');
    return own === undefined && here[step] === sent[step] ? { [key]: value } : {};
  }
  // Where a fact came from goes along with a fact that comes along; a fact that was here has its own story.
  if (key.startsWith('from:')) return here[key.replace('from', 'fact')] === undefined ? { [key]: value } : {};
  if (own === undefined) return { [key]: value };
  if (key.startsWith('note:')) return mergeNotes(key, own, value);
  if (key.startsWith('unreadable:')) return { [asideKey(key, value, taken)]: value };
  return undefined;
}

/** The entries that change for one step; what cannot be read is put aside, not lost. */
function mergeStep(key: string, here: Entries, sent: Entries, taken: Entries): Entries {
  const [own, theirs, time] = [here[key], sent[key]!, timeKey(key)];
  // What was said here may have a time of its own, which goes with it.
  const theirsWhole = { [key]: theirs, [time]: sent[time] };
  const aside = (value: string) => ({
    [asideKey(key.replace('step', 'unreadable'), value, taken)]: value,
  });
  if (own === undefined) return theirsWhole;
  if (isUnreadable(theirs)) return aside(theirs);
  if (isUnreadable(own)) return { ...aside(own), ...theirsWhole };
  const ahead = rankOf(theirs) - rankOf(own);
  const isLater = momentOf(sent[time]) > momentOf(here[time]);
  return ahead > 0 || (ahead === 0 && isLater) ? theirsWhole : {};
}

/** How far a step has come. */
const RANK = { open: 0, waiting: 1, 'not-applicable': 2, done: 3 };
const rankOf = (stored: string): number => RANK[decodeStepState(stored)?.kind ?? 'open'];
const momentOf = (time: string | undefined): number => Date.parse(time ?? '') || 0;

/** A key for what is put aside, under which nothing else stands. */
const asideKey = (key: string, value: string, taken: Entries): string =>
  (taken[key] ?? value) === value ? key : asideKey(`${key}+`, value, taken);

function mergeNotes(key: string, own: string, sent: string): Record<string, string> {
  const note = joinNotes(own, sent).slice(0, LONGEST_ENTRY);
  return note === own ? {} : { [key]: note };
}

/** How many steps, notes and facts a merge adds or changes. */
export const countMerge = ({ set }: Merge): { steps: number; notes: number; facts: number } => {
  const written = Object.keys(set).filter((key) => set[key] !== undefined);
  const count = (beginning: string) => written.filter((key) => key.startsWith(beginning)).length;
  return { steps: count('step:'), notes: count('note:'), facts: count('fact:') };
};
