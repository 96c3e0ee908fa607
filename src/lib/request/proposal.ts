import { askedFields, valueOf, type Values } from './fields.ts';
import type { Found } from './paste.ts';
import type { Field, RequestKind } from './schema.ts';

/** One way to fill in what was found. */
export interface Choice {
  field: string;
  label: string;
  /** The row of its group, counted from 1. */
  row?: number;
  value: string;
  /** Whether something else stands in the field. */
  taken: boolean;
}

/** Something found in a pasted text, with what can be done with it: nothing, where the request does not ask for it. */
export interface Proposal {
  found: Found;
  choices: Choice[];
  /** Whether there is one way to fill it in, into an empty field that nothing else in the text is for. */
  sure: boolean;
}

/** What may be any of several things of a case: a day without its occasion, a link without its purpose. */
const NEVER_SURE: readonly string[] = ['day', 'link'];

/**
 * What a request can take of a pasted text, in the order of the text. An ID goes only to a field of its kind and
 * vendor, in a group to the next free row, an amount to the row of the invoice before it. What stands in its
 * field already is left out.
 */
export function proposeValues(kind: RequestKind, values: Values, found: readonly Found[]): Proposal[] {
  const asked = askedFields(kind, values);
  const claimed = new Set<string>();
  let row: number | undefined;
  const proposals = found.flatMap((one) => {
    const fields = one.vendor && one.vendor !== kind.vendor ? [] : asked.filter((f) => takes(f, one));
    const fitting = narrowRows(fields, one, { values, claimed, row });
    const inRow = fitting.find((field) => field.row !== undefined);
    if (inRow) {
      claimed.add(inRow.id);
      row = inRow.row;
    }
    if (fitting.some(({ id }) => one.values.includes(valueOf(values, id).trim()))) return [];
    const choices = fitting.flatMap((field) => one.values.map((value) => choiceOf(field, value, values)));
    return [{ found: one, choices }];
  });
  return proposals.map((one) => ({ ...one, sure: isSure(one, proposals) }));
}

const takes = ({ kind }: Field, { kinds }: Found): boolean => kinds.includes(kind);

interface Filling {
  values: Values;
  /** The fields of rows that something before it in the text is for. */
  claimed: ReadonlySet<string>;
  /** The row that was filled last. */
  row: number | undefined;
}

/** Of the rows of a group the one that is meant: that in which it stands, that of its invoice, or the next free one. */
function narrowRows(fields: Field[], { values: found }: Found, { values, claimed, row }: Filling): Field[] {
  const rows = fields.filter((field) => field.row !== undefined);
  const isFree = ({ id }: Field) => !claimed.has(id) && valueOf(values, id).trim() === '';
  const one =
    rows.find(({ id, unique }) => unique && found.includes(valueOf(values, id).trim())) ??
    rows.find((field) => !field.unique && field.row === row && !claimed.has(field.id)) ??
    rows.find(isFree);
  return fields.filter((field) => field.row === undefined || field === one);
}

function choiceOf({ id, label, row }: Field, value: string, values: Values): Choice {
  const taken = valueOf(values, id).trim() !== '';
  return { field: id, label, ...(row !== undefined && { row }), value, taken };
}

type Unsure = Omit<Proposal, 'sure'>;

function isSure(one: Unsure, all: readonly Unsure[]): boolean {
  const [choice] = one.choices;
  if (!choice || choice.taken || one.choices.length > 1) return false;
  if (one.found.kinds.some((kind) => NEVER_SURE.includes(kind))) return false;
  // A number that invoices and support cases have alike is first of all that of an invoice.
  if (one.found.kinds.length > 1 && choice.row === undefined) return false;
  return all.every((other) => other === one || other.choices.every(({ field }) => field !== choice.field));
}
