/** A kind of ID that a vendor gives out. Its name and an example stand in the words, as `<vendor>-<kind>`. */
export interface IdShape {
  /** What the vendor takes; anything else is an error. */
  pattern: RegExp;
  /** What its samples look like; anything else is worth a second look. */
  shape: RegExp;
  /** What tells an ID of this kind from all others. */
  sign?: RegExp;
  /** Whether IDs of this kind have no form that could tell them from others, and may hold spaces. */
  open?: boolean;
  /** How many digits an ID has whose zeros at the start a spreadsheet may have dropped. */
  digits?: number;
}

/** What an operation is given: values by field id, rows of groups by group id, and the composed text; all trimmed. */
export interface Filled {
  values: Readonly<Record<string, string>>;
  rows: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
  text: string;
}

/** Something that a vendor's API does with a request. */
export interface Operation {
  /** The fields that a request has to have for it, by id; those of a group as `invoices.amount`. */
  fields: readonly string[];
  /** The reason codes that it takes, under this field. */
  codes?: readonly string[];
  /** The most characters that its text may have, and the most rows of a group. */
  textLimit: number;
  mostRows?: number;
  /** The forms in which a request can be handed to it, by a name that the words know as `<vendor>-<name>`. */
  outputs: Readonly<Record<string, (filled: Filled) => string>>;
}

/** What is a vendor's own: another vendor is another folder beside this file. */
export interface Vendor {
  ids: Readonly<Record<string, IdShape>>;
  /** The amounts that it takes; any decimal number where it does not say. */
  amount?: RegExp;
  /** IDs that are known but never asked for, by their name in the words. */
  signs: Readonly<Record<string, RegExp>>;
  operations: Readonly<Record<string, Operation>>;
}
