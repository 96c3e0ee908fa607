import { versionKey, type Entries } from '../case/keys.ts';
import { idsOf, type Identified } from './step-keys.ts';

/** A guide with the ids of its versions, the leading one first; most guides have none. */
export interface Versioned extends Identified {
  versions?: readonly string[] | undefined;
}

/** The keys under which a version of a guide may have been chosen, the one of today first. */
export const versionKeys = (guide: Identified): string[] => idsOf(guide).map(versionKey);

/** The version that was chosen, or else the leading one; `undefined` for a guide without versions. */
export function versionIn(entries: Entries, guide: Versioned): string | undefined {
  const { versions = [] } = guide;
  const chosen = versionKeys(guide).map((key) => entries[key]);
  return chosen.find((one) => one !== undefined && versions.includes(one)) ?? versions[0];
}

/** The steps that a reader of one version has: its own, and those of all versions. */
export const stepsOf = <Step extends { versions?: readonly string[] }>(
  steps: readonly Step[],
  version: string | undefined,
): Step[] =>
  steps.filter(
    ({ versions = [] }) => versions.length === 0 || (version !== undefined && versions.includes(version)),
  );
