import type { Values } from './fields.ts';
import type { Review, TextFinding } from './review.ts';

/** Stands for the text as a whole among the fields that were left. */
export const TEXT = 'the text';

/** What was done to several fields at once, and can be undone: their values before and after it. */
export interface Change {
  what: 'forgot' | 'took-out' | 'repaired' | 'filled';
  before: Values;
  after: Values;
}

/** What happened in the form of a request since its page was loaded; nothing of it is kept. */
export interface Form {
  /** The fields that were left, about which it may be said that they are open. */
  left: readonly string[];
  /** The field that is being typed in, about which nothing new is said yet. */
  typing?: string | undefined;
  /** What was said about the text when the typing began, and goes on being said as long as it is true. */
  said: readonly string[];
  undo?: Change | undefined;
  /** How many rows of a group the reader asked for. */
  rows: Readonly<Record<string, number>>;
  /** What the reader said is meant literally (`literalOf`), as long as it stands in the text. */
  meant: readonly string[];
  /** By field, what was written in the vendor's way when it was left. What is brought back stays as it was typed. */
  normalised: Readonly<Record<string, Normalised>>;
}

/** What stood in a field, and the same as the vendor writes it. */
export interface Normalised {
  typed: string;
  value: string;
}

export type Act =
  | { do: 'type'; field: string; review: Review }
  | { do: 'leave'; field: string }
  | { do: 'stop'; review: Review }
  | { do: 'change'; change: Change }
  | { do: 'undo' }
  | { do: 'normalise'; field: string; as: Normalised }
  | { do: 'mean'; literal: string; meant: boolean }
  | { do: 'add-row'; group: string; rows: number };

/** A form in which nothing happened yet. */
export const NEW_FORM: Form = { left: [], said: [], rows: {}, meant: [], normalised: {} };

/** The form after something happened in it. */
export function reduceForm(form: Form, act: Act): Form {
  switch (act.do) {
    case 'type':
      return typeIn(form, act.field, act.review);
    case 'leave':
      return {
        ...form,
        typing: form.typing === act.field ? undefined : form.typing,
        left: union(form.left, [act.field]),
      };
    case 'stop':
      return {
        ...form,
        typing: undefined,
        left: union(form.left, [...inTheWay(act.review), TEXT]),
      };
    case 'change': {
      const left = act.change.what === 'forgot' ? [] : union(form.left, Object.keys(act.change.after));
      return { ...form, typing: undefined, left, undo: act.change };
    }
    case 'normalise':
      return { ...form, normalised: { ...form.normalised, [act.field]: act.as } };
    case 'mean': {
      const others = form.meant.filter((literal) => literal !== act.literal);
      return { ...form, meant: act.meant ? [...others, act.literal] : others };
    }
    case 'undo':
      return { ...form, typing: undefined, undo: undefined };
    case 'add-row':
      return { ...form, rows: { ...form.rows, [act.group]: act.rows } };
  }
}

function typeIn(form: Form, field: string, { text }: Review): Form {
  const said = form.typing === undefined ? text.map(({ id }) => id) : form.said;
  const meant = form.meant.filter((literal) => text.some((one) => one.literal === literal));
  return { ...form, typing: field, said, meant };
}

/** The fields that are open or hold an error. */
const inTheWay = ({ open, fields }: Review): string[] => [
  ...open.map(({ id }) => id),
  ...Object.keys(fields).filter((id) => fields[id]!.some(({ severity }) => severity === 'error')),
];

/** The values that undoing brings back: of those fields only in which nothing was typed since. */
export const undoneValues = ({ before, after }: Change, values: Values): Values =>
  Object.fromEntries(Object.entries(before).filter(([id]) => (values[id] ?? '') === (after[id] ?? '')));

/** What is said about the text: everything, or while somebody types only what was said before. */
export function saidFindings({ typing, said }: Form, { text }: Review): TextFinding[] {
  if (typing === undefined) return text;
  const before = new Set(said);
  return text.filter(({ id }) => before.has(id));
}

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];
