/** What is wrong with a file, as `<field>: expected …, found …`. */
export type Problem = string;

/** A mistake: what a field should hold, one of some names or as described, and what it does hold. */
export const expected = (where: string, wanted: readonly string[] | string, found: string): Problem =>
  `${where}: expected ${typeof wanted === 'string' ? wanted : `one of ${wanted.join(', ')}`}, found “${found}”`;

/** A mistake for each name that is none of those that are known. */
export const unknown = (where: string, known: readonly string[], names: readonly string[]): Problem[] =>
  names.filter((name) => !known.includes(name)).map((name) => expected(where, known, name));
