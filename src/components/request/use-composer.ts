import { useStore } from '@nanostores/preact';
import { useEffect, useReducer } from 'preact/hooks';
import type { KindEntry } from '../../lib/catalogue/catalogue.ts';
import { keysOf } from '../../lib/request/entries.ts';
import { reviewRequest } from '../../lib/request/review.ts';
import { formOf, reduceSession, startSession, undoneValues } from '../../lib/request/session.ts';
import { $typed, lastKind, NOTHING_TYPED, valuesIn } from '../../lib/request/store.ts';
import { useCaseEntries } from '../case/use-case-entries.ts';
import { useReady } from '../ui/use-ready.ts';
import { actionsOn, type ComposerState } from './composer-actions.ts';

/** A request as it stands on the page, and what its reader can do with it. */
export type Composer = ComposerState & ReturnType<typeof actionsOn>;

/** The composer's session on this page, with its values in the case. */
export function useComposer(kinds: KindEntry[], language: string): Composer {
  const ready = useReady();
  const [session, act] = useReducer(reduceSession, kinds[0]!.id, startSession);
  const { id, kind } = kinds.find((one) => one.id === session.kind)!;
  const entries = useCaseEntries(keysOf(id, kind));
  const typed = useStore($typed, { ssr: () => NOTHING_TYPED });
  const values = valuesIn(id, kind, entries, typed);
  const form = formOf(session);
  const review = reviewRequest(kind, values, form.meant);
  const undoable = form.undo ? undoneValues(form.undo, values) : {};

  useEffect(() => {
    const last = lastKind();
    if (kinds.some((one) => one.id === last)) act({ do: 'choose', kind: last });
  }, []);

  const state = { id, kind, language, values, review, form, ready, undoable };
  return { ...state, ...actionsOn(state, act) };
}

/** The element of a field of a composer: for a choice of codes its first one. */
export const inputOf = ({ id }: Pick<Composer, 'id'>, field: string): HTMLElement | null =>
  document.getElementById(`${id}-${field}`);
