import { useCallback, useEffect, useState } from 'preact/hooks';
import { readCaseFile, type RefusedFile } from '../../lib/carry/case-file.ts';
import { readCarryLink } from '../../lib/carry/carry-link.ts';
import { unlock } from '../../lib/carry/lock.ts';
import type { FormerNames } from '../../lib/checklist/former-names.ts';
import type { CaseFile, LockedFile } from '../../lib/carry/schema.ts';
import { importCases, planImport, type PlannedCase } from '../../lib/carry/store.ts';

/** Where the reader wants cases of a file to go, by their id in it; `undefined` for a new case. */
type Targets = ReadonlyMap<string, string | undefined>;

/** How far the taking in of a file or link has come. */
export type Import =
  | { at: 'none'; isBack?: boolean }
  | { at: 'refused'; reason: RefusedFile }
  | { at: 'locked'; locked: LockedFile; wrong: boolean }
  | { at: 'preview'; file: CaseFile; targets: Targets; plans: PlannedCase[] }
  | { at: 'taken'; count: number; undo: () => void };

/** Takes in cases from a file, or from the link that opened this page. Nothing is stored before the reader says so. */
export function useImport(formerNames: FormerNames, onChange: () => void) {
  const [state, setState] = useState<Import>({ at: 'none' });
  const show = useCallback(
    (file: CaseFile, targets: Targets = new Map()) =>
      setState({ at: 'preview', file, targets, plans: planImport(file, formerNames, targets) }),
    [formerNames],
  );
  const read = (text: string) => {
    const found = readCaseFile(text);
    if (found.kind === 'cases') show(found.file);
    else if (found.kind === 'locked') setState({ at: 'locked', locked: found.locked, wrong: false });
    else setState({ at: 'refused', reason: found.reason });
  };
  useEffect(() => {
    const readLink = () => {
      const carried = readCarryLink(location.hash);
      if (carried.ok) show(carried.file);
      else if (carried.reason !== 'none') setState({ at: 'refused', reason: carried.reason });
    };
    readLink();
    addEventListener('hashchange', readLink);
    return () => removeEventListener('hashchange', readLink);
  }, [show]);
  const leave = (next: Import) => {
    // The data is in the address no longer than it is asked about.
    history.replaceState(history.state, '', location.pathname);
    setState(next);
    onChange();
  };
  return {
    state,
    read,
    unlock: async (locked: LockedFile, passphrase: string) => {
      const text = await unlock(locked, passphrase);
      if (text === undefined) setState({ at: 'locked', locked, wrong: true });
      else read(text);
    },
    send: (id: string, into: string | undefined) => {
      if (state.at === 'preview') show(state.file, new Map([...state.targets, [id, into]]));
    },
    cancel: () => leave({ at: 'none', isBack: true }),
    take: (plans: readonly PlannedCase[], chosen: ReadonlySet<string>) => {
      const bringBack = importCases(plans, chosen);
      const undo = () => {
        bringBack();
        leave({ at: 'none', isBack: true });
      };
      leave({ at: 'taken', count: plans.length, undo });
    },
  };
}
