import { useStore } from '@nanostores/preact';
import { $openedVersion } from '../../lib/checklist/version-store.ts';
import { versionIn, versionKeys, type Versioned } from '../../lib/checklist/version.ts';
import { useCaseEntries } from '../case/use-case-entries.ts';

/** The version of a guide that shows, and the one that was chosen; they differ where a link opened another. */
export function useVersion(guide: Versioned): { shown: string | undefined; chosen: string | undefined } {
  const chosen = versionIn(useCaseEntries(versionKeys(guide)), guide);
  const opened = useStore($openedVersion, { ssr: () => '' });
  return { shown: opened || chosen, chosen };
}
