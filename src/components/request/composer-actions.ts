import { valueOf, type Values } from '../../lib/request/fields.ts';
import type { Review } from '../../lib/request/review.ts';
import { normaliseField } from '../../lib/request/normalise.ts';
import type { Field, RequestKind } from '../../lib/request/schema.ts';
import type { Act, Change, Form } from '../../lib/request/session.ts';
import { forgetDraft, keepKind, setValues } from '../../lib/request/store.ts';
import { whenPointerIsUp } from './when-pointer-is-up.ts';

/** A request as it stands on the page. */
export interface ComposerState {
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
  /** Whether there is a text with something in it that the reader entered. */
  written: boolean;
}

/** What a request's reader can do with it: each changes the draft, the session of the page, or both. */
export function actionsOn(
  { id, kind, values, review, form, undoable }: ComposerState,
  act: (one: Act) => void,
) {
  const normalise = (field: Field) => {
    const typed = valueOf(values, field.id);
    const value = normaliseField(field, kind.vendor, typed);
    if (value === undefined || form.normalised[field.id]?.typed === typed) return;
    setValues(id, kind, { [field.id]: value });
    act({ do: 'normalise', field: field.id, as: { typed, value } });
  };
  return {
    type: (field: string, value: string) => {
      if (form.typing !== field) keepKind(id);
      setValues(id, kind, { [field]: value });
      act({ do: 'type', field, review });
    },
    leave: (field: Field) =>
      whenPointerIsUp(() => {
        normalise(field);
        act({ do: 'leave', field: field.id });
      }),
    /** Says that a choice was made, which needs no second look. */
    left: (field: string) => act({ do: 'leave', field }),
    /** Brings back what was typed, and leaves it so. */
    asTyped: (field: string) => setValues(id, kind, { [field]: form.normalised[field]!.typed }),
    change: (what: Change['what'], after: Values) => {
      const before = Object.fromEntries(Object.keys(after).map((field) => [field, valueOf(values, field)]));
      setValues(id, kind, after);
      act({ do: 'change', change: { what, before, after } });
    },
    forget: () => {
      forgetDraft(id, kind);
      const before = Object.fromEntries(Object.entries(values).filter(([, value]) => value));
      act({ do: 'change', change: { what: 'forgot', before, after: {} } });
    },
    undo: () => {
      setValues(id, kind, undoable);
      act({ do: 'undo' });
    },
    addRow: (group: string, rows: number) => act({ do: 'add-row', group, rows }),
    /** Takes what was found as meant literally, or no longer. */
    mean: (literal: string, meant: boolean) => act({ do: 'mean', literal, meant }),
    /** Names everything that is open, if anything is, and says so. */
    stop: (): boolean => {
      if (!review.ready) act({ do: 'stop', review });
      return !review.ready;
    },
  };
}
