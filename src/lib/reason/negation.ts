import type { Span } from './finding.ts';
import type { Word } from './word.ts';

const NEGATOR =
  /^(?:not|never|no|nobody|none|nothing|neither|cannot|(?:do|does|did|is|was|are|were|has|have|had|wo|would|could|should|ca)nt)$/;
/** Words between a negation and what it denies. */
const BETWEEN = new Set(
  `a an the any be been being is was are to really yet longer more further much very even so other else this that it
  these us me for at all ever we you i they he she one can could will would does did have has had also just in our
  their its my your know anymore again now today why what`.split(/\s+/),
);
/** Not to want something is a wish, and not to tell is no reason; everything else that is not so is a fact. */
const WISH =
  /^(?:want|need|requir|wish|like|continu|renew|interest|keep|proceed|desir|car(?:e|es|ed)$|extend|go(?:ing)?$|reason|comment|particular|specif|applic|necessary|thank|worr|rush|hurry|hesitat|delay|later|cancel|terminat|end|stop|clos|unsubscrib|disclos|add$|idea|notice|decision|sure|matter)/;

/** The first place where something is denied that is no wish: “doesn't process our orders”. */
export function findNegation(words: readonly Word[]): Span | undefined {
  for (const [index, word] of words.entries()) {
    if (!NEGATOR.test(word.text) || isAsked(words, index)) continue;
    const denied = words
      .slice(index + 1, index + 7)
      .find((one) => one.clause === word.clause && !BETWEEN.has(one.text) && !NEGATOR.test(one.text));
    if (denied && !WISH.test(denied.text)) return { start: word.start, end: denied.end };
  }
  return undefined;
}

/** “Please do not …” asks for something; and a reason that is not given is none. */
const isAsked = (words: readonly Word[], index: number): boolean =>
  words.slice(Math.max(0, index - 2), index).some(({ text }) => /^(?:please|kindly|reasons?)$/.test(text));
