import type { Span } from './finding.ts';

const HAIL =
  /^[^\p{L}]{0,9}(?:(?:dear|hi|hello|hey|greetings|good (?:morning|afternoon|evening|day))(?!\p{L})|to whom it may concern)/iu;
/** Who is greeted: names, or words for everybody. What else follows belongs to the sentence. */
const HAILED =
  /^(?:,? (?:[\p{Lu}][\p{L}'’.]{0,30}|team|all|there|folks|everyone|support|sir|madam|or|and|&)){0,6} ?[,!:.–-]/u;
const FAREWELL =
  /(?<!\p{L})(?:(?:best|kind|warm|with|yours) ){0,2}(?:regards|sincerely|faithfully|cheers|best wishes|thanks|thank you|thx)(?!\p{L})/giu;
/** Who signs: nothing but names, titles, and numbers to call. */
const SIGNED = /^[\s,.!–-]{0,4}(?:[\p{Lu}\d+(|&][^\s]{0,30}[\s]?){0,9}$/u;

/** The part of a normalised text between greeting and signature. */
export function unwrap(text: string): Span {
  const start = findGreeting(text);
  const from = Math.max(start, text.length - 150);
  const farewells = [...text.slice(from).matchAll(FAREWELL)];
  const signature = farewells.find(({ index, 0: { length } }) =>
    SIGNED.test(text.slice(from + index + length)),
  );
  return { start, end: signature ? from + signature.index : text.length };
}

function findGreeting(text: string): number {
  const hail = HAIL.exec(text)?.[0] ?? '';
  const hailed = hail && HAILED.exec(text.slice(hail.length, hail.length + 120));
  return hailed ? hail.length + hailed[0].length : 0;
}
