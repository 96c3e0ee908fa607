import type { Span } from './finding.ts';
import type { Word } from './word.ts';

const CONTRAST = /^(?:but|however|whereas|although|though|except)$/;
const AGAINST = new Set(['instead of', 'rather than', 'should have']);
const STATES = /^(?:is|was|were|are|has|had|have|does|did|got|went|came|only|never|still|said|says)$/;
const WISHES = /^(?:please|kindly|want|wants|wanted|need|needs|needed|like|wish|wishes|now)$/;

/** The first place where one thing is set against another: “but the term was one year”, “instead of”, “should have been”. */
export function findContrast(words: readonly Word[]): Span | undefined {
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    if (next && AGAINST.has(`${word.text} ${next.text}`)) return { start: word.start, end: next.end };
    if (!CONTRAST.test(word.text)) continue;
    const clause = words.slice(index + 1, index + 13).filter((one) => one.clause - word.clause <= 1);
    const verb = clause.find(({ text }) => STATES.test(text));
    const isWish = clause.some(({ text, is }) => is === 'asked' || WISHES.test(text));
    if (verb && !isWish) return { start: word.start, end: verb.end };
  }
  return undefined;
}
