import { keysUnder, type EntriesStore } from '../storage/entries-store.ts';
import { isKept } from '../storage/safe-storage.ts';
import { FIRST } from './case-id.ts';
import { caseKey, type Place } from './cases-store.ts';
import { importOf, isOldEntry, OLD_PREFIX } from './first-release.ts';
import { timeKey } from './keys.ts';

/** Copies what the first release kept into the first case, now and whenever an old page changes it. */
export function openFirstRelease(place: Place, $first: EntriesStore): void {
  const importAll = () => {
    const steps = importSteps(place, $first);
    while (!steps.next().done);
  };
  importAll();
  place.events.listen((key) => {
    if (key === null || readOld({ [key]: '' }).length > 0) importAll();
  });
}

/**
 * Copies, and stops after each single change, so that a test can cut it off or mix it with that of
 * another tab anywhere. A copy is remembered after the browser has really taken it, not before.
 */
export function* importSteps(
  place: Omit<Place, 'session' | 'events'>,
  $first: EntriesStore,
): Generator<void> {
  const { local, scope } = place;
  for (const entry of readOld(local)) {
    const mark = marksOf(scope) + entry;
    const change = importOf(local[OLD_PREFIX + entry], local[mark]);
    if (!change) continue;
    $first.setKey(entry, change.value);
    // The first release did not keep when something was said; what is kept there is of something else.
    if (entry.startsWith('step:')) $first.setKey(timeKey(entry), undefined);
    yield;
    if (!isKept(local, caseKey(scope, FIRST) + entry)) continue;
    local[mark] = change.mark;
    yield;
  }
}

/**
 * Removes what the first release kept under names that begin so; returns what brings it back. The marks stay:
 * without them an old page that writes such a value again, or bringing it back, would copy it once more.
 */
export function forgetOld({ local }: Place, beginning: string): () => void {
  const before = readOld(local)
    .filter((entry) => entry.startsWith(beginning))
    .map((entry) => ({ key: OLD_PREFIX + entry, value: local[OLD_PREFIX + entry]! }));
  for (const { key } of before) Reflect.deleteProperty(local, key);
  return () => {
    for (const { key, value } of before) local[key] ??= value;
  };
}

const marksOf = (scope: string): string => `${scope}imported:`;

/** The entries of the first release that are stored, without their prefix. */
const readOld = (local: Record<string, string>): string[] => keysUnder(local, OLD_PREFIX).filter(isOldEntry);
