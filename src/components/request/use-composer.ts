import { useStore } from '@nanostores/preact';
import { useEffect, useReducer } from 'preact/hooks';
import { keysOf } from '../../lib/request/entries.ts';
import { valueOf, type Values } from '../../lib/request/fields.ts';
import { reviewRequest, type Review } from '../../lib/request/review.ts';
import type { RequestKind } from '../../lib/request/schema.ts';
import {
  formOf,
  reduceSession,
  startSession,
  undoneValues,
  type Change,
  type Form,
} from '../../lib/request/session.ts';
import {
  $typed,
  forgetDraft,
  keepKind,
  lastKind,
  NOTHING_TYPED,
  setValues,
  valuesIn,
} from '../../lib/request/store.ts';
import { useCaseEntries } from '../case/use-case-entries.ts';
import { useReady } from '../ui/use-ready.ts';
import type { KindEntry } from '../../lib/catalogue/catalogue.ts';
import { whenPointerIsUp } from './when-pointer-is-up.ts';

/** A request as it stands on the page, and what its reader can do with it. */
export interface Composer {
  /** The id of its kind, which is put before every element id, so that two composers can stand on one page. */
  id: string;
  kind: RequestKind;
  language: string;
  values: Values;
  review: Review;
  form: Form;
  ready: boolean;
  /** The values that undoing the last change brings back; empty where there is nothing to undo. */
  undoable: Values;
  choose: (kindId: string) => void;
  type: (field: string, value: string) => void;
  leave: (field: string) => void;
  change: (what: Change['what'], after: Values) => void;
  forget: () => void;
  undo: () => void;
  addRow: (group: string, rows: number) => void;
  /** Takes what was found as meant literally, or no longer. */
  mean: (literal: string, meant: boolean) => void;
  /** Names everything that is open, if anything is, and says so. */
  stop: () => boolean;
}

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

  useEffect(() => {
    const last = lastKind();
    if (kinds.some((one) => one.id === last)) act({ do: 'choose', kind: last });
  }, []);

  const change = (what: Change['what'], after: Values) => {
    const before = Object.fromEntries(Object.keys(after).map((field) => [field, valueOf(values, field)]));
    setValues(id, kind, after);
    act({ do: 'change', change: { what, before, after } });
  };
  const undoable = form.undo ? undoneValues(form.undo, values) : {};

  return {
    ...{ id, kind, language, values, review, form, ready, undoable, change },
    choose: (kindId) => {
      keepKind(kindId);
      act({ do: 'choose', kind: kindId });
    },
    type: (field, value) => {
      setValues(id, kind, { [field]: value });
      act({ do: 'type', field, review });
    },
    leave: (field) => whenPointerIsUp(() => act({ do: 'leave', field })),
    forget: () => {
      forgetDraft(id, kind);
      const before = Object.fromEntries(Object.entries(values).filter(([, value]) => value));
      act({ do: 'change', change: { what: 'forgot', before, after: {} } });
    },
    undo: () => {
      setValues(id, kind, undoable);
      act({ do: 'undo' });
    },
    addRow: (group, rows) => act({ do: 'add-row', group, rows }),
    mean: (literal, meant) => act({ do: 'mean', literal, meant }),
    stop: () => {
      if (!review.ready) act({ do: 'stop', review });
      return !review.ready;
    },
  };
}

/** The element of a field of a composer: for a choice of codes its first one. */
export const inputOf = ({ id }: Pick<Composer, 'id'>, field: string): HTMLElement | null =>
  document.getElementById(`${id}-${field}`);
