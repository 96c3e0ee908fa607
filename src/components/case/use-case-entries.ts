import { useStore } from '@nanostores/preact';
import { $caseId, entriesOf, NO_ENTRIES } from '../../lib/case/store.ts';
import type { Entries } from '../../lib/case/keys.ts';

/** The entries of this tab's case, rendered anew when one of `keys` changes, or any entry where none are named. */
export function useCaseEntries(keys?: string[]): Entries {
  const caseId = useStore($caseId);
  return useStore(entriesOf(caseId), { ...(keys && { keys }), ssr: () => NO_ENTRIES });
}
