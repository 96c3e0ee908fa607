import { INTRODUCING } from './vocabulary.ts';
import type { Word } from './word.ts';

/** What is ended. A word before it is its name. */
const ENDED = new Set(
  ['agreement', 'subscription', 'contract', 'order', 'plan', 'service', 'product', 'account'].flatMap(
    (one) => [one, `${one}s`],
  ),
);

/** Who ends something of theirs: “we stop selling”. */
const ENDING = new Set(['we', 'they', 'buyer', 'customer', 'client']);

/**
 * The words that say something: those of no class, unless they are a single one in a clause that asks for the end, or
 * the name of what is to end.
 */
export function sayingWords(words: readonly Word[], text: string): Word[] {
  return clausesOf(words).flatMap((clause) => {
    const said = clause.filter(({ is }) => is === 'said');
    if (!clause.some(({ is }) => is === 'asked')) return said;
    const telling = said.filter((word) => !isName(word, clause, text));
    const isSingle = new Set(telling.map((word) => word.text)).size === 1;
    return isSingle && !isIntroduced(telling[0]!, clause) ? [] : telling;
  });
}

function clausesOf(words: readonly Word[]): Word[][] {
  const clauses: Word[][] = [];
  for (const word of words) {
    const last = clauses.at(-1);
    if (last?.[0]?.clause === word.clause) last.push(word);
    else clauses.push([word]);
  }
  return clauses;
}

/** Whether a word stands where sentences put what they are about: behind such a word, or in “we stop selling”. */
function isIntroduced(word: Word, clause: Word[]): boolean {
  const at = clause.indexOf(word);
  const [before, last] = clause.slice(Math.max(0, at - 2), at);
  if (!last) return before !== undefined && INTRODUCING.has(before.text);
  return INTRODUCING.has(last.text) || (last.is === 'asked' && ENDING.has(before!.text));
}

/** Whether a word is, or is part of, the name of what is to end: “our Acme Cloud subscription”. */
function isName(word: Word, clause: Word[], text: string): boolean {
  const rest = clause.slice(clause.indexOf(word));
  const named = rest.find(({ is }) => is !== 'said');
  if (!named || !ENDED.has(named.text)) return false;
  const name = rest.slice(0, rest.indexOf(named));
  return name.length === 1 || name.every(({ start }) => /\p{Lu}/u.test(text[start]!));
}
