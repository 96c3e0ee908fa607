import { useStore } from '@nanostores/preact';
import { useReducer } from 'preact/hooks';
import { dayOf } from '../../lib/calendar/today.ts';
import type { KindEntry } from '../../lib/catalogue/catalogue.ts';
import { keysOf } from '../../lib/request/entries.ts';
import { chosenCode } from '../../lib/request/fields.ts';
import { reviewRequest } from '../../lib/request/review.ts';
import { NEW_FORM, reduceForm, undoneValues } from '../../lib/request/session.ts';
import { $typed, NOTHING_TYPED, valuesIn } from '../../lib/request/store.ts';
import { useCaseEntries } from '../case/use-case-entries.ts';
import { useReady } from '../ui/use-ready.ts';
import { actionsOn, type ComposerState } from './composer-actions.ts';
import { movesIn } from './composer-moves.ts';
import { useAdvice } from './use-advice.ts';
import { usePanel } from './use-panel.ts';

/** A request as it stands on the page, and what its reader can do with it. */
export type Composer = ComposerState & ReturnType<typeof actionsOn> & ReturnType<typeof movesIn>;

/** The composer's session on this page, with its values in the case. */
export function useComposer({ id, kind }: KindEntry, language: string): Composer {
  const ready = useReady();
  const panels = usePanel();
  const [form, act] = useReducer(reduceForm, NEW_FORM);
  const entries = useCaseEntries(keysOf(id, kind));
  const typed = useStore($typed, { ssr: () => NOTHING_TYPED });
  const values = valuesIn(id, kind, entries, typed);
  const advise = useAdvice(kind.text.lint && chosenCode(kind, values) !== undefined);
  const review = reviewRequest(kind, values, { meant: form.meant, advise, today: dayOf(new Date()) });
  const undoable = form.undo ? undoneValues(form.undo, values) : {};
  // Lines that say the same in every request are no text yet.
  const written = review.composition.segments.some(({ field }) => field !== undefined);

  const state = { id, kind, language, values, review, form, ready, undoable, written };
  const actions = actionsOn(state, act);
  return { ...state, ...actions, ...movesIn(state, actions, panels) };
}

/** The element of a field of a composer: for a choice of codes its first one. */
export const inputOf = ({ id }: Pick<Composer, 'id'>, field: string): HTMLElement | null =>
  document.getElementById(`${id}-${field}`);
