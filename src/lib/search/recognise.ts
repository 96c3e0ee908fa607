/** How the IDs of a kind begin or look, as the source of an expression without regard to capitals. */
export type IdSign = [kind: string, sign: string];

/**
 * The kind of ID that a text is or begins to be, as `<vendor>-<kind>`; `undefined` for words. Quotation marks and the like
 * around it do not count. Never throws for signs that are expressions.
 */
export function recogniseId(typed: string, signs: readonly IdSign[]): string | undefined {
  if (typed.length > 200) return undefined;
  const id = typed.normalize('NFKC').replace(/^[\s"'“”‘’<([]+|[\s"'“”‘’>)\].,;]+$/g, '');
  return signs.find(([, sign]) => new RegExp(sign, 'i').test(id))?.[0];
}
