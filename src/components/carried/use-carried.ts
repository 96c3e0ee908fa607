import { useMemo, useState } from 'preact/hooks';
import { factsIn } from '../../lib/case/facts.ts';
import { keepAsCase, keepFacts } from '../../lib/case/manage-store.ts';
import { $caseId } from '../../lib/case/store.ts';
import { compareFacts, textsOf, type FactChange } from '../../lib/case/published-facts.ts';
import type { FactTexts } from '../../lib/case/facts.ts';
import { dueDates, type DueDate } from '../../lib/deadline/due-dates.ts';
import { decodeCase, type DecodedCase } from '../../lib/link/case-link.ts';
import { dayOf } from '../../lib/calendar/today.ts';
import { useCaseEntries } from '../case/use-case-entries.ts';

type Refusal = Exclude<DecodedCase, { ok: true }>['reason'];

/** What came with a link, beside what the reader has. */
export interface Carried {
  refusal: Refusal | undefined;
  facts: FactTexts;
  changes: FactChange[];
  due: DueDate[];
  today: string;
  /** Takes back the keeping, once something was kept. */
  undo: (() => void) | undefined;
  /** Keeps the facts in this tab's case, or in a new one. */
  keep: (facts: FactTexts, where: 'here' | 'new') => void;
}

/** Reads what a fragment carries. Nothing of it is stored before the reader keeps it. */
export function useCarried(fragment: string): Carried {
  const decoded = useMemo(() => decodeCase(fragment), [fragment]);
  const [undo, setUndo] = useState<() => void>();
  const entries = useCaseEntries();
  const facts = decoded.ok ? textsOf(decoded.case) : {};
  const today = dayOf(new Date());
  const keep: Carried['keep'] = (kept, where) => {
    const bringBack =
      where === 'new'
        ? keepAsCase(kept.buyerReference ?? kept.agreementId ?? '', kept)
        : keepFacts($caseId.get(), kept);
    setUndo(() => () => {
      bringBack();
      setUndo(undefined);
    });
  };
  return {
    refusal: decoded.ok ? undefined : decoded.reason,
    facts,
    changes: compareFacts(factsIn(entries), facts),
    due: dueDates(facts, { today }),
    today,
    undo,
    keep,
  };
}
